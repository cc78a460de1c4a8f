package org.kuayue.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class DesugarTest {

  private static final String OLD = "org/kuayue/desugar/Old.class";

  @TempDir static Path folder;

  private static Path before;
  private static Path after;

  @BeforeAll
  static void desugar() throws IOException {
    before = folder.resolve("before.jar");
    after = folder.resolve("made/after.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(before))) {
      for (Path file : compiled()) {
        put(zip, "org/kuayue/desugar/" + file.getFileName(), Files.readAllBytes(file));
      }
      put(zip, OLD, old());
      put(zip, "text.txt", "文".getBytes());
    }
    Desugar.main(new String[] {before.toString(), after.toString()});
  }

  private static List<Path> compiled() throws IOException {
    Path classes = Path.of(Sugar.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (Stream<Path> files = Files.list(classes.resolve("org/kuayue/desugar"))) {
      return files.filter(file -> file.getFileName().toString().startsWith("Sugar")).toList();
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  /** The class with the lambdas as it would be if it had been compiled for Java 8. */
  private static byte[] old() throws IOException {
    ClassNode node = new ClassNode();
    try (InputStream in = Sugar.class.getResourceAsStream("Sugar.class")) {
      new ClassReader(in).accept(node, 0);
    }
    node.version = Opcodes.V1_8;
    node.name = "org/kuayue/desugar/Old";
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  @Test
  @SuppressWarnings("unchecked")
  void everythingGivesWhatItGaveBefore() throws Exception {
    List<String> expected = new Sugar().get();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {after.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> sugar = loader.loadClass("org.kuayue.desugar.Sugar");
      assertThat(sugar).isNotEqualTo(Sugar.class);
      Supplier<List<String>> all = (Supplier<List<String>>) sugar.getConstructor().newInstance();
      assertThat(all.get()).isEqualTo(expected).hasSizeGreaterThan(30);
    }
  }

  /** One is, and the method that javac writes for reading it has it once more. */
  @Test
  void nothingIsLeftToBeLinkedButWhatCanBeSerialized() throws IOException {
    assertThat(linked(before)).hasSizeGreaterThan(40);
    assertThat(linked(after)).hasSize(2).allMatch(handle -> handle.getName().equals("altMetafactory"));
  }

  private static List<Handle> linked(Path jar) throws IOException {
    List<Handle> found = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".class") && !entry.getName().equals(OLD)) {
          ClassNode node = new ClassNode();
          new ClassReader(file.getInputStream(entry)).accept(node, 0);
          node.methods.forEach(
              method ->
                  method.instructions.forEach(
                      instruction -> {
                        if (instruction instanceof InvokeDynamicInsnNode call) {
                          found.add(call.bsm);
                        }
                      }));
        }
      }
    }
    return found;
  }

  @Test
  void whatHasNoNestsOrIsNoClassStaysAsItIs() throws IOException {
    assertThat(content(after, OLD)).isEqualTo(content(before, OLD));
    assertThat(content(after, "text.txt")).isEqualTo("文".getBytes());
  }

  private static byte[] content(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getInputStream(file.getEntry(name)).readAllBytes();
    }
  }

  @Test
  void equalJarsAreMadeOfEqualOnes() throws IOException {
    Path again = folder.resolve("again.jar");
    Desugar.main(new String[] {before.toString(), again.toString()});
    assertThat(again).hasSameBinaryContentAs(after);
    try (JarFile file = new JarFile(again.toFile())) {
      assertThat(file.stream()).allMatch(entry -> entry.getTime() < before.toFile().lastModified() - 10_000);
    }
  }
}
