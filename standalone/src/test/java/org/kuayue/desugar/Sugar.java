package org.kuayue.desugar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** One of each kind of lambda, method reference and joined string that javac writes. */
public final class Sugar implements Supplier<List<String>> {

  private final String field = "field";
  private final List<String> seen = new ArrayList<>();

  /** A marker, as {@code (Runnable & Marker)} asks for. */
  private interface Marker {}

  private interface Named extends Function<String, String> {
    default Supplier<String> own() {
      return () -> hidden() + apply("own");
    }

    private String hidden() {
      return "hidden ";
    }

    static Supplier<String> ofInterface(int number) {
      return () -> "static " + number;
    }
  }

  private interface Taker<T> {
    void take(T object);
  }

  private interface TextTaker {
    void take(String text);
  }

  /** What a lambda of it does has two descriptors. */
  private interface BothTaker extends Taker<String>, TextTaker {}

  private interface Text {
    String get();
  }

  private abstract static class Parent {
    protected String name() {
      return "parent";
    }
  }

  private static final class Child extends Parent {
    @Override
    protected String name() {
      return "child";
    }

    Supplier<String> parents() {
      return super::name;
    }

    private static String secret(Object of) {
      return "secret " + of;
    }
  }

  private enum Kind {
    FIRST,
    SECOND
  }

  @Override
  public List<String> get() {
    nothingAndMuchCaptured();
    references();
    conversions();
    interfaces();
    strings();
    return seen;
  }

  private void nothingAndMuchCaptured() {
    Supplier<String> none = () -> "none";
    see(none.get());
    Supplier<Supplier<String>> same = () -> () -> "inner";
    see(same.get() == same.get());
    boolean yes = true;
    byte small = 1;
    char letter = '跨';
    short brief = 2;
    int number = 3;
    long large = 4L << 40;
    float part = 0.5f;
    double half = 0.25;
    String[] words = {"a", "b"};
    Supplier<String> all = () -> field + yes + small + letter + brief + number + large + part + half + words[1] + seen.size();
    see(all.get());
    Callable<String> thrower =
        () -> {
          throw new IOException("checked " + large);
        };
    try {
      see(thrower.call());
    } catch (Exception e) {
      see(e.getMessage());
    }
  }

  private void references() {
    see(List.of("b", "a").stream().map(String::length).map(Integer::toBinaryString).toList());
    Function<String, StringBuilder> constructor = StringBuilder::new;
    see(constructor.apply("new").reverse());
    IntFunction<String[]> array = String[]::new;
    see(array.apply(2).length);
    Supplier<String> bound = field::toUpperCase;
    see(bound.get());
    Supplier<String> own = this::secret;
    see(own.get());
    Function<Object, String> nested = Child::secret;
    see(nested.apply(1));
    see(new Child().parents().get());
    Supplier<Sugar> privately = Sugar::new;
    see(privately.get().field);
    Comparator<String> order = Comparator.<String, Integer>comparing(String::length).thenComparing(Comparator.naturalOrder());
    see(List.of("bb", "c", "a").stream().sorted(order).toList());
    Function<Object[], List<Object>> variable = List::of;
    see(variable.apply(new Object[] {1, 2}));
    try {
      Supplier<String> ofNothing = nothing()::toString;
      see(ofNothing.get());
    } catch (NullPointerException e) {
      see("null");
    }
  }

  private static Object nothing() {
    return null;
  }

  private String secret() {
    return "secret " + field;
  }

  private void conversions() {
    ToIntFunction<Integer> unboxed = number -> number + 1;
    see(unboxed.applyAsInt(1));
    ToIntFunction<Character> letter = Character::charValue;
    see(letter.applyAsInt('a'));
    ToLongFunction<Byte> widened = Byte::byteValue;
    see(widened.applyAsLong((byte) -1));
    IntToLongFunction wider = Math::abs;
    see(wider.applyAsLong(-7));
    Function<Integer, Long> boxed = Long::valueOf;
    see(boxed.apply(8));
    LongSupplier fromChar = "x".chars()::count;
    see(fromChar.getAsLong());
    DoubleSupplier fromFloat = Float.valueOf(1.5f)::floatValue;
    see(fromFloat.getAsDouble());
    ToIntFunction<Character> code = Math::abs;
    see(code.applyAsInt('b'));
    Text erased = List.of("erased").iterator()::next;
    see(erased.get());
    Map<String, Integer> numbers = Map.of("two", 2);
    ToIntFunction<String> looked = numbers::get;
    see(looked.applyAsInt("two"));
    Predicate<String> asked = List.of("in")::contains;
    see(asked.test("in"));
    Consumer<String> dropped = seen::add;
    dropped.accept("dropped");
    Consumer<Long> droppedWide = Long::longValue;
    droppedWide.accept(1L);
    Runnable droppedNew = ArrayList::new;
    droppedNew.run();
    BiFunction<Integer, Integer, Number> sum = Integer::sum;
    see(sum.apply(1, 2));
    Function<String, Kind> kind = Kind::valueOf;
    see(kind.apply("SECOND").compareTo(Kind.FIRST));
    try {
      @SuppressWarnings({"unchecked", "rawtypes"})
      Object wrong = ((Function) (Function<String, Integer>) String::length).apply(1);
      see(wrong);
    } catch (ClassCastException e) {
      see("cast");
    }
  }

  private void interfaces() {
    Named named = text -> "<" + text + ">";
    see(named.apply("direct"));
    Function<String, String> erased = named;
    see(erased.apply("bridged"));
    see(named.own().get());
    see(Named.ofInterface(5).get());
    BothTaker both = text -> see("taken " + text);
    TextTaker texts = both;
    texts.take("text");
    Taker<String> generic = both;
    generic.take("object");
    Runnable marked = (Runnable & Marker) () -> see("marked");
    marked.run();
    see(marked instanceof Marker);
    UnaryOperator<String> twice = text -> text + text;
    see(twice.andThen(String::length).apply("ab"));
    see(again((Supplier<String> & Serializable) () -> "from afar").get());
  }

  @SuppressWarnings("unchecked")
  private static <T> T again(T object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
      out.flush();
      return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void strings() {
    String none = null;
    char[] letters = {'a'};
    byte small = 1;
    short brief = 2;
    see("" + small + brief + 'c' + 1L + 2f + 3d + true + none + letters.length + Kind.FIRST + (Object) field);
    see(field + "\u0001 and \u0002" + field);
    String grown = "grown";
    grown += 1;
    see(grown);
  }

  private void see(Object value) {
    seen.add(String.valueOf(value));
  }
}
