package dev.iolite.schema.prisma;

import java.util.List;

/** The tokens still to be read. */
final class Tokens {

    private final List<Token> tokens;
    private final Findings findings;
    private int at;

    /** The last token is the end. */
    Tokens(List<Token> tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    boolean accept(String sign) {
        boolean found = peek().is(sign);
        at += found ? 1 : 0;
        return found;
    }

    /** Like {@link #accept}, reporting when it is not there. */
    boolean expect(String sign) {
        if (accept(sign)) {
            return true;
        }
        refuse(sign);
        return false;
    }

    boolean expectName(String what) {
        return expect(Token.Kind.NAME, what);
    }

    boolean expectText() {
        return expect(Token.Kind.STRING, "a text in quotes");
    }

    private boolean expect(Token.Kind kind, String what) {
        if (peek().kind() == kind) {
            at++;
            return true;
        }
        refuse(what);
        return false;
    }

    void refuse(String expected) {
        findings.add(peek().place(), "Found " + peek().described(), "Expected " + expected);
    }

    void skipLineEnds() {
        while (peek().kind() == Token.Kind.LINE_END) {
            at++;
        }
    }

    void skipLine() {
        while (!peek().endsLine()) {
            at++;
        }
    }
}
