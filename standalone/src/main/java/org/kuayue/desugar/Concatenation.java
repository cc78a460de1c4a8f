package org.kuayue.desugar;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The method that joins a string, as {@link java.lang.invoke.StringConcatFactory} would, by a {@code StringBuilder}. */
final class Concatenation {

  /** The characters of a recipe that stand for an argument and for a constant. */
  private static final char ARGUMENT = 1;

  private static final char CONSTANT = 2;

  private static final Type BUILDER = Type.getType(StringBuilder.class);

  private final GeneratorAdapter code;
  private final StringBuilder literal = new StringBuilder();

  private Concatenation(GeneratorAdapter code) {
    this.code = code;
  }

  static boolean canReplace(InvokeDynamicInsnNode call) {
    return call.bsm.getName().equals("makeConcatWithConstants");
  }

  /** The method called {@code name} that takes what {@code call} takes and returns what it would return. */
  static MethodNode of(String name, InvokeDynamicInsnNode call) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodNode made = new MethodNode(access, name, call.desc, null, null);
    new Concatenation(new GeneratorAdapter(made, access, name, call.desc)).write(call);
    return made;
  }

  private void write(InvokeDynamicInsnNode call) {
    code.newInstance(BUILDER);
    code.dup();
    code.invokeConstructor(BUILDER, Method.getMethod("void <init> ()"));
    int argument = 0;
    int constant = 1;
    for (char part : ((String) call.bsmArgs[0]).toCharArray()) {
      switch (part) {
        case ARGUMENT -> {
          appendLiteral();
          code.loadArg(argument);
          append(Type.getArgumentTypes(call.desc)[argument++]);
        }
        case CONSTANT -> literal.append(call.bsmArgs[constant++]);
        default -> literal.append(part);
      }
    }
    appendLiteral();
    code.invokeVirtual(BUILDER, Method.getMethod("String toString ()"));
    code.returnValue();
    code.endMethod();
  }

  private void appendLiteral() {
    if (!literal.isEmpty()) {
      code.push(literal.toString());
      append(Type.getType(String.class));
      literal.setLength(0);
    }
  }

  /** Appends what is on the stack by the {@code append} of its type: there is one for each primitive but two, and for strings. */
  private void append(Type type) {
    Type parameter =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
          case Type.OBJECT, Type.ARRAY -> Type.getType(type.getClassName().equals("java.lang.String") ? String.class : Object.class);
          default -> type;
        };
    code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {parameter}));
  }
}
