package org.kuayue.preview;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;

/** By which addresses a preview is reached: on this machine, and from phones in the same network if it lets them in. */
final class Reach {

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

  private static String host(InetAddress address) {
    return address instanceof Inet4Address ? address.getHostAddress() : "[" + address.getHostAddress() + "]";
  }

  private static String url(String host, int port) {
    return "http://" + host + ":" + port + "/";
  }
}
