package org.kuayue.desugar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of a lambda or of a method reference, as {@link java.lang.invoke.LambdaMetafactory} would make it: what is captured
 * is in its fields, and its one method calls what the lambda was compiled to. One that captures nothing has one instance.
 */
final class LambdaClass {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /** {@code LambdaMetafactory}'s flags, and where its further arguments begin. */
  private static final int SERIALIZABLE = 1;

  private static final int MARKERS = 2;
  private static final int BRIDGES = 4;
  private static final int FLAGS = 3;

  private static final String INSTANCE = "INSTANCE";
  private static final String MAKER = "of";

  private final ClassNode made = new ClassNode();
  private final Type self;
  private final InvokeDynamicInsnNode call;
  private final Type face;
  private final Type[] captured;

  private LambdaClass(String name, InvokeDynamicInsnNode call) {
    this.self = Type.getObjectType(name);
    this.call = call;
    this.face = Type.getReturnType(call.desc);
    this.captured = Type.getArgumentTypes(call.desc);
    made.name = name;
    made.superName = "java/lang/Object";
    made.access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
  }

  static boolean canReplace(InvokeDynamicInsnNode call) {
    return call.bsm.getOwner().equals(FACTORY) && (flags(call) & SERIALIZABLE) == 0;
  }

  private static int flags(InvokeDynamicInsnNode call) {
    return call.bsmArgs.length > FLAGS ? (Integer) call.bsmArgs[FLAGS] : 0;
  }

  /** The class called {@code name} whose instances are what {@code call} would give. Its version and nest are not yet set. */
  static ClassNode of(String name, InvokeDynamicInsnNode call) {
    LambdaClass lambda = new LambdaClass(name, call);
    lambda.addConstructor();
    if (lambda.captured.length == 0) {
      lambda.addInstance();
    } else {
      lambda.addMaker();
    }
    lambda.addMethods();
    return lambda.made;
  }

  /** What takes the place of {@code call} and gets an instance of {@code lambda}, its class. */
  static AbstractInsnNode maker(ClassNode lambda, InvokeDynamicInsnNode call) {
    return Type.getArgumentTypes(call.desc).length == 0
        ? new FieldInsnNode(Opcodes.GETSTATIC, lambda.name, INSTANCE, Type.getReturnType(call.desc).getDescriptor())
        : new MethodInsnNode(Opcodes.INVOKESTATIC, lambda.name, MAKER, call.desc, false);
  }

  /** The name of the field of what is captured as number {@code index}, from 0 on. */
  static String field(int index) {
    return "captured" + index;
  }

  private Method constructor() {
    return new Method("<init>", Type.VOID_TYPE, captured);
  }

  private GeneratorAdapter method(int access, Method method) {
    return new GeneratorAdapter(access, method, made.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
  }

  private void addConstructor() {
    GeneratorAdapter code = method(Opcodes.ACC_PRIVATE, constructor());
    code.loadThis();
    code.invokeConstructor(Type.getType(Object.class), Method.getMethod("void <init> ()"));
    for (int i = 0; i < captured.length; i++) {
      made.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null);
      code.loadThis();
      code.loadArg(i);
      code.putField(self, field(i), captured[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  private void addInstance() {
    made.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, face.getDescriptor(), null, null);
    GeneratorAdapter code = method(Opcodes.ACC_STATIC, Method.getMethod("void <clinit> ()"));
    code.newInstance(self);
    code.dup();
    code.invokeConstructor(self, constructor());
    code.putStatic(self, INSTANCE, face);
    code.returnValue();
    code.endMethod();
  }

  private void addMaker() {
    GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method(MAKER, call.desc));
    code.newInstance(self);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self, constructor());
    code.returnValue();
    code.endMethod();
  }

  /** Adds the method of the interface, and the bridges to it; the interfaces as well, for they stand beside the bridges. */
  private void addMethods() {
    made.interfaces.add(face.getInternalName());
    Set<String> descriptors = new LinkedHashSet<>(List.of(((Type) call.bsmArgs[0]).getDescriptor()));
    int next = FLAGS + 1;
    if ((flags(call) & MARKERS) != 0) {
      List<Type> markers = types(next);
      markers.forEach(marker -> made.interfaces.add(marker.getInternalName()));
      next += 1 + markers.size();
    }
    if ((flags(call) & BRIDGES) != 0) {
      types(next).forEach(bridge -> descriptors.add(bridge.getDescriptor()));
    }
    descriptors.forEach(
        descriptor -> {
          Method method = new Method(call.name, descriptor);
          new LambdaMethod(method(Opcodes.ACC_PUBLIC, method), method, call).write(self);
        });
  }

  /** The types that are listed at {@code index} of the factory's arguments, behind their number. */
  private List<Type> types(int index) {
    return Stream.of(call.bsmArgs).skip(index + 1L).limit((Integer) call.bsmArgs[index]).map(Type.class::cast).toList();
  }
}
