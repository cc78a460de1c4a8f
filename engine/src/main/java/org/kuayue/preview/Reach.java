package org.kuayue.preview;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** By which addresses a preview is reached: on this machine, and from phones in the same network if it lets them in. */
final class Reach {

  /** A host, perhaps with a port (RFC 9110, section 7.2), that is no name which somebody could lead here. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)(([a-z0-9-]+\\.)*localhost|\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+])(:\\d+)?");

  private Reach() {}

  /** The address to open on this machine. */
  static String here(InetAddress address, int port) {
    return url(address.isLoopbackAddress() || address.isAnyLocalAddress() ? "localhost" : host(address), port);
  }

  /** The address for others, of a preview on {@code address}; nothing where it listens to this machine alone. */
  static Optional<String> others(InetAddress address, int port) throws SocketException {
    return others(address, port, NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList());
  }

  /** The same on a machine whose own addresses are {@code own}: of several the first that a home or an office would use. */
  static Optional<String> others(InetAddress address, int port, List<InetAddress> own) {
    if (address.isLoopbackAddress()) {
      return Optional.empty();
    }
    Optional<InetAddress> reached =
        address.isAnyLocalAddress()
            ? own.stream().filter(Inet4Address.class::isInstance).filter(InetAddress::isSiteLocalAddress).findFirst()
            : Optional.of(address);
    return reached.map(found -> url(host(found), port));
  }

  /**
   * Whether a preview on {@code address} answers a request for {@code host}. One that listens to this machine alone is asked
   * for by its number or as {@code localhost}: a website can lead a name of its own to this machine (DNS rebinding), and its
   * scripts could else read, in the editor's browser, what is not published yet.
   */
  static boolean isFor(InetAddress address, String host) {
    return !address.isLoopbackAddress() || host != null && NO_NAME.matcher(host).matches();
  }

  private static String host(InetAddress address) {
    return address instanceof Inet4Address ? address.getHostAddress() : "[" + address.getHostAddress() + "]";
  }

  private static String url(String host, int port) {
    return "http://" + host + ":" + port + "/";
  }
}
