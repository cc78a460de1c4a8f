package org.kuayue.desugar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Copies a jar and gives every lambda, method reference and joined string in it a class or a method of its own. As javac writes
 * them ({@code invokedynamic}, JVMS §6.5) each is linked at its first use, by code that runs anew in every process: a seventh of
 * a small bake. Classes, on the other hand, come ready from the command's archive.
 *
 * <p>Classes older than Java 11 stay as they are, for they have no nests (JVMS §4.7.28), by which the new classes may call what
 * is private; and so do lambdas that can be serialized.
 */
public final class Desugar {

  private static final String CLASS = ".class";

  /** All files, by name and sorted, so that equal jars are made of equal ones. */
  private final Map<String, byte[]> files = new TreeMap<>();

  private final Map<String, ClassNode> changed = new HashMap<>();

  private Desugar() {}

  /** Takes a jar and the path of the one to be made, whose folder it makes too. */
  public static void main(String[] args) throws IOException {
    Desugar desugar = new Desugar();
    desugar.read(Path.of(args[0]));
    desugar.change();
    desugar.write(Path.of(args[1]));
  }

  private void read(Path jar) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
  }

  private void change() {
    for (String file : List.copyOf(files.keySet())) {
      if (file.endsWith(CLASS)) {
        ClassNode owner = node(file.substring(0, file.length() - CLASS.length()));
        if (owner.version >= Opcodes.V11) {
          change(owner);
        }
      }
    }
  }

  private void change(ClassNode owner) {
    List<ClassNode> lambdas = new ArrayList<>();
    List<MethodNode> concatenations = new ArrayList<>();
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (!(instruction instanceof InvokeDynamicInsnNode call)) {
          continue;
        }
        if (LambdaClass.canReplace(call)) {
          ClassNode lambda = LambdaClass.of(owner.name + "$$Lambda" + lambdas.size(), call);
          lambda.version = owner.version;
          lambdas.add(lambda);
          method.instructions.set(call, LambdaClass.maker(lambda, call));
        } else if (Concatenation.canReplace(call)) {
          MethodNode made = Concatenation.of("concatenation$" + concatenations.size(), call);
          concatenations.add(made);
          boolean isInterface = (owner.access & Opcodes.ACC_INTERFACE) != 0;
          method.instructions.set(call, new MethodInsnNode(Opcodes.INVOKESTATIC, owner.name, made.name, made.desc, isInterface));
        }
      }
    }
    owner.methods.addAll(concatenations);
    if (!concatenations.isEmpty() || !lambdas.isEmpty()) {
      changed.put(owner.name, owner);
    }
    lambdas.forEach(lambda -> settle(lambda, owner));
  }

  /** Lets {@code lambda} call what is private in {@code owner} and in what is nested with it. */
  private void settle(ClassNode lambda, ClassNode owner) {
    ClassNode host = owner.nestHostClass == null ? owner : node(owner.nestHostClass);
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.add(lambda.name);
    lambda.nestHostClass = host.name;
    changed.put(host.name, host);
    changed.put(lambda.name, lambda);
  }

  private ClassNode node(String name) {
    ClassNode known = changed.get(name);
    if (known != null) {
      return known;
    }
    ClassNode node = new ClassNode();
    new ClassReader(files.get(name + CLASS)).accept(node, 0);
    return node;
  }

  private void write(Path jar) throws IOException {
    changed.forEach((name, node) -> files.put(name + CLASS, bytes(node)));
    Files.createDirectories(jar.toAbsolutePath().getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      files.forEach((name, content) -> put(zip, name, content));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static byte[] bytes(ClassNode node) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    try {
      zip.putNextEntry(entry);
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
