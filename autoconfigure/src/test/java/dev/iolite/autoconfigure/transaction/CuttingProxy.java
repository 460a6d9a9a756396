package dev.iolite.autoconfigure.transaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between a client and a server. Told to, it hands one more message to the server, waits until the server has
 * answered, and cuts the line instead of passing the answer on.
 */
final class CuttingProxy implements AutoCloseable {

    private static final int BUFFER = 16_384;

    private final ServerSocket listener;
    private final String host;
    private final int port;
    private final AtomicReference<String> cutAfter = new AtomicReference<>();
    private final AtomicInteger cuts = new AtomicInteger();

    CuttingProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("cutting proxy", this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** The next message that holds this text, in any case, is the last one of its line. */
    void cutAfter(String text) {
        cutAfter.set(text.toLowerCase(Locale.ROOT));
    }

    int cuts() {
        return cuts.get();
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!listener.isClosed()) {
                Line line = new Line(listener.accept(), new Socket(host, port));
                start("to the server", line::toServer);
                start("to the client", line::toClient);
            }
        } catch (IOException expected) {
            // closed at the end of the test
        }
    }

    private final class Line {

        private final Socket client;
        private final Socket server;
        private volatile boolean cut;

        Line(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        /** A client sends what ends with a wait for the answer in one piece. */
        void toServer() {
            byte[] bytes = new byte[BUFFER];
            try {
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream();
                for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                    String wanted = cutAfter.get();
                    cut |= wanted != null && holds(bytes, length, wanted) && cutAfter.compareAndSet(wanted, null);
                    out.write(bytes, 0, length);
                }
            } catch (IOException expected) {
                // the other side is gone
            } finally {
                end();
            }
        }

        private boolean holds(byte[] bytes, int length, String text) {
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .contains(text);
        }

        void toClient() {
            byte[] bytes = new byte[BUFFER];
            try {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                for (int length = in.read(bytes); length >= 0 && !cut; length = in.read(bytes)) {
                    out.write(bytes, 0, length);
                }
                if (cut) {
                    cuts.incrementAndGet();
                }
            } catch (IOException expected) {
                // the other side is gone
            } finally {
                end();
            }
        }

        private void end() {
            try {
                client.close();
                server.close();
            } catch (IOException expected) {
                // closed already
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
