package org.kuayue.desugar;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** The method of a lambda's class: it calls what the lambda was compiled to, and adapts all that goes in and comes out. */
final class LambdaMethod {

  private final GeneratorAdapter code;
  private final Method method;
  private final Handle target;
  private final Type[] captured;

  /** The types of the arguments where the lambda stands; those of {@link #method} may be wider. */
  private final Type[] known;

  /** Writes {@code method}, or a bridge to it, to {@code code} as {@code call} asks for it. */
  LambdaMethod(GeneratorAdapter code, Method method, InvokeDynamicInsnNode call) {
    this.code = code;
    this.method = method;
    this.target = (Handle) call.bsmArgs[1];
    this.captured = Type.getArgumentTypes(call.desc);
    this.known = ((Type) call.bsmArgs[2]).getArgumentTypes();
  }

  /** Writes it for the class {@code self}, whose fields have what is captured. */
  void write(Type self) {
    Type owner = Type.getObjectType(target.getOwner());
    List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
    switch (target.getTag()) {
      case Opcodes.H_NEWINVOKESPECIAL -> {
        code.newInstance(owner);
        code.dup();
      }
      case Opcodes.H_INVOKESTATIC -> {}
      default -> wanted.add(0, owner);
    }
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(self, LambdaClass.field(i), captured[i]);
      convert(captured[i], captured[i], wanted.get(i));
    }
    for (int i = 0; i < known.length; i++) {
      code.loadArg(i);
      convert(method.getArgumentTypes()[i], known[i], wanted.get(captured.length + i));
    }
    Type given = invoke(owner);
    if (!method.getReturnType().equals(Type.VOID_TYPE)) { // else a return drops what is left
      convert(given, given, method.getReturnType());
    }
    code.returnValue();
    code.endMethod();
  }

  /** Calls the target, whose arguments are on the stack; returns the type of what is there afterwards. */
  private Type invoke(Type owner) {
    Method called = new Method(target.getName(), target.getDesc());
    switch (target.getTag()) {
      case Opcodes.H_NEWINVOKESPECIAL -> {
        code.invokeConstructor(owner, called);
        return owner;
      }
      // GeneratorAdapter takes every static method for one of a class.
      case Opcodes.H_INVOKESTATIC ->
          code.visitMethodInsn(Opcodes.INVOKESTATIC, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
      default -> {
        if (target.isInterface()) {
          code.invokeInterface(owner, called);
        } else {
          code.invokeVirtual(owner, called);
        }
      }
    }
    return called.getReturnType();
  }

  /** Makes of a {@code given}, which is known to be a {@code known}, a {@code wanted}. */
  private void convert(Type given, Type known, Type wanted) {
    if (isPrimitive(given) && isPrimitive(wanted)) {
      code.cast(given, wanted);
    } else if (isPrimitive(given)) {
      code.valueOf(given);
    } else if (isPrimitive(wanted)) {
      // A Number gives every wider number; a Character is none.
      Type held = known.equals(Type.getType(Character.class)) ? Type.CHAR_TYPE : wanted;
      code.unbox(held);
      if (!held.equals(wanted)) {
        code.cast(Type.INT_TYPE, wanted);
      }
    } else {
      if (!known.equals(given)) {
        code.checkCast(known);
      }
      if (!wanted.equals(known)) {
        code.checkCast(wanted);
      }
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }
}
