package dev.iolite.schema.prisma;

import dev.iolite.schema.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads blocks, members and attributes; after a mistake it goes on with the next line. */
final class Parser {

    private static final List<String> KEYWORDS = List.of("model", "enum", "view", "type", "datasource", "generator");

    private final Tokens tokens;
    private final Findings findings;
    private final ValueParser values;

    Parser(List<Token> tokens, Findings findings) {
        this.tokens = new Tokens(tokens, findings);
        this.findings = findings;
        this.values = new ValueParser(this.tokens);
    }

    List<Syntax.Block> blocks() {
        List<Syntax.Block> blocks = new ArrayList<>();
        tokens.skipLineEnds();
        while (!tokens.atEnd()) {
            block().ifPresent(blocks::add);
            tokens.skipLineEnds();
        }
        return blocks;
    }

    private Optional<Syntax.Block> block() {
        Token keyword = tokens.next();
        if (!KEYWORDS.contains(keyword.text()) || keyword.kind() != Token.Kind.NAME) {
            findings.add(
                    keyword.place(),
                    "A block cannot start with " + keyword.described(),
                    Suggestion.sentence(keyword.text(), KEYWORDS));
            skipBlock();
            return Optional.empty();
        }
        Token name = tokens.peek();
        if (name.kind() != Token.Kind.NAME) {
            tokens.refuse("a name");
            skipBlock();
            return Optional.empty();
        }
        if (!name.text().matches("[A-Za-z][A-Za-z0-9_]*")) {
            findings.add(
                    name.place(),
                    "The name " + name.text() + " must start with a letter and hold letters, digits and _",
                    "Rename it, and keep the table by @@map");
        }
        tokens.next();
        if (!tokens.expect("{")) {
            skipBlock();
            return Optional.empty();
        }
        return Optional.of(body(keyword.text(), name));
    }

    /** Everything up to the closing brace, so that its lines are not taken for blocks. */
    private void skipBlock() {
        while (!tokens.atEnd() && !tokens.peek().endsLine() && !tokens.peek().is("{")) {
            tokens.next();
        }
        if (tokens.accept("{")) {
            while (!tokens.atEnd() && !tokens.accept("}")) {
                tokens.next();
            }
        }
    }

    private Syntax.Block body(String keyword, Token name) {
        Syntax.Block block = new Syntax.Block(
                keyword, name.text(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), name.place());
        tokens.skipLineEnds();
        while (!tokens.accept("}")) {
            if (tokens.atEnd()) {
                findings.add(name.place(), "The block " + name.text() + " is not closed", "End it with }");
                break;
            }
            line(block);
            tokens.skipLineEnds();
        }
        return block;
    }

    private void line(Syntax.Block block) {
        boolean read;
        if (tokens.peek().is("@@")) {
            tokens.next();
            read = attribute(block.attributes());
        } else if (block.keyword().equals("datasource") || block.keyword().equals("generator")) {
            read = setting(block);
        } else {
            read = member(block);
        }
        if (!read) {
            tokens.skipLine();
        } else if (!tokens.peek().endsLine() && !tokens.peek().is("}")) {
            tokens.refuse("the end of the line");
            tokens.skipLine();
        }
    }

    private boolean setting(Syntax.Block block) {
        Token name = tokens.peek();
        if (!tokens.expectName("a setting") || !tokens.expect("=")) {
            return false;
        }
        Optional<Value> value = values.value();
        value.ifPresent(given -> block.settings().add(new Syntax.Setting(name.text(), given, name.place())));
        return value.isPresent();
    }

    private boolean member(Syntax.Block block) {
        Token name = tokens.peek();
        if (!tokens.expectName(block.keyword().equals("enum") ? "a value" : "a field")) {
            return false;
        }
        if (block.keyword().equals("enum")) {
            return finish(
                    block,
                    new Syntax.Member(
                            name.text(), "", "", false, false, new ArrayList<>(), name.place(), name.place()));
        }
        Token type = tokens.peek();
        if (!tokens.expectName("the type of " + name.text())) {
            return false;
        }
        Optional<String> unsupported = unsupported(type);
        if (unsupported.isEmpty()) {
            return false;
        }
        boolean list = tokens.accept("[");
        if (list && !tokens.expect("]")) {
            return false;
        }
        boolean optional = tokens.accept("?");
        return finish(
                block,
                new Syntax.Member(
                        name.text(),
                        type.text(),
                        unsupported.get(),
                        list,
                        optional,
                        new ArrayList<>(),
                        name.place(),
                        type.place()));
    }

    /** The text of {@code Unsupported("...")}; empty text for other types, nothing after a mistake. */
    private Optional<String> unsupported(Token type) {
        if (!type.text().equals("Unsupported")) {
            return Optional.of("");
        }
        Token text = tokens.peek(1);
        return tokens.expect("(") && tokens.expectText() && tokens.expect(")")
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private boolean finish(Syntax.Block block, Syntax.Member member) {
        block.members().add(member);
        while (tokens.accept("@")) {
            if (!attribute(member.attributes())) {
                return false;
            }
        }
        return true;
    }

    private boolean attribute(List<Syntax.Attribute> attributes) {
        Token name = tokens.peek();
        if (!tokens.expectName("the name of an attribute")) {
            return false;
        }
        StringBuilder full = new StringBuilder(name.text());
        while (tokens.accept(".")) {
            full.append('.').append(tokens.peek().text());
            if (!tokens.expectName("the name of a native type")) {
                return false;
            }
        }
        Optional<List<Value.Argument>> arguments = tokens.accept("(") ? values.arguments() : Optional.of(List.of());
        Place place = new Place(name.place().line(), name.place().column(), full.length());
        arguments.ifPresent(given -> attributes.add(new Syntax.Attribute(full.toString(), given, place)));
        return arguments.isPresent();
    }
}
