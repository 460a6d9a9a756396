package dev.iolite.jdbc.codec;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.StoredValueException;

/** The errors of values that cannot be carried. They name no value. */
final class Refusal {

    private Refusal() {}

    static InvalidInputException of(Code code, String problem, String remedy) {
        return new InvalidInputException(Failure.of(code, null, problem).remedy(remedy));
    }

    static StoredValueException stored(String problem) {
        return new StoredValueException(Failure.of(Code.P2023, null, problem)
                .remedy("Correct the stored value, or give the field a type that fits it."));
    }

    static InvalidInputException notFinite() {
        return of(
                Code.P2007,
                "NaN and infinity are refused: not every database can store them.",
                "Give a finite number, or null.");
    }

    static InvalidInputException loneSurrogate() {
        return of(
                Code.P2007,
                "The text holds half of a surrogate pair, which no database stores as it is.",
                "Give text of whole characters.");
    }

    static InvalidInputException nul() {
        return of(
                Code.P2007,
                "The text holds the character NUL, which PostgreSQL cannot store.",
                "Take the character out, or use a field of bytes.");
    }

    static InvalidInputException year() {
        return of(
                Code.P2020,
                "The time lies outside of the years 0001 to 9999, which all databases can store.",
                "Give a time within these years, or null.");
    }
}
