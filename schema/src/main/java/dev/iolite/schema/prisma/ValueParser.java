package dev.iolite.schema.prisma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions; within parentheses and brackets they may go over several lines. */
final class ValueParser {

    private final Tokens tokens;

    ValueParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The expression that comes next; empty after a mistake, which is reported. */
    Optional<Value> value() {
        Token token = tokens.peek();
        switch (token.kind()) {
            case STRING -> {
                tokens.next();
                return Optional.of(new Value.Text(token.text(), token.place()));
            }
            case NUMBER -> {
                tokens.next();
                return Optional.of(new Value.Number(token.text(), token.place()));
            }
            case NAME -> {
                tokens.next();
                return nameOrCall(token);
            }
            case SIGN, LINE_END, END -> {
                if (tokens.accept("[")) {
                    return array(token.place());
                }
                tokens.refuse("a value");
                return Optional.empty();
            }
        }
        throw new IllegalStateException("Bug: no such token " + token.kind());
    }

    private Optional<Value> nameOrCall(Token token) {
        if (tokens.accept("(")) {
            return arguments().map(arguments -> new Value.Call(token.text(), arguments, token.place()));
        }
        StringBuilder path = new StringBuilder(token.text());
        while (tokens.accept(".")) {
            path.append('.').append(tokens.peek().text());
            if (!tokens.expectName("a name")) {
                return Optional.empty();
            }
        }
        return Optional.of(new Value.Name(path.toString(), token.place()));
    }

    private Optional<Value> array(Place place) {
        List<Value> values = new ArrayList<>();
        tokens.skipLineEnds();
        while (!tokens.accept("]")) {
            Optional<Value> value = value();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
            if (!separated("]")) {
                return Optional.empty();
            }
        }
        return Optional.of(new Value.Array(values, place));
    }

    /** Arguments up to the closing parenthesis; the opening one is read. */
    Optional<List<Value.Argument>> arguments() {
        List<Value.Argument> arguments = new ArrayList<>();
        tokens.skipLineEnds();
        while (!tokens.accept(")")) {
            String name = "";
            if (tokens.peek().kind() == Token.Kind.NAME && tokens.peek(1).is(":")) {
                name = tokens.next().text();
                tokens.next();
                tokens.skipLineEnds();
            }
            Optional<Value> value = value();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(new Value.Argument(name, value.get()));
            if (!separated(")")) {
                return Optional.empty();
            }
        }
        return Optional.of(arguments);
    }

    /** A comma, or the closing sign ahead. */
    private boolean separated(String closing) {
        tokens.skipLineEnds();
        if (tokens.accept(",")) {
            tokens.skipLineEnds();
            return true;
        }
        if (tokens.peek().is(closing)) {
            return true;
        }
        tokens.refuse(", or " + closing);
        return false;
    }
}
