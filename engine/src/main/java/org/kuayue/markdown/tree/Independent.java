package org.kuayue.markdown.tree;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;

/** A part of flexmark's parser that comes in any order with the others of its kind. */
public interface Independent extends Dependent {

  @Override
  default Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  default Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  default boolean affectsGlobalScope() {
    return false;
  }
}
