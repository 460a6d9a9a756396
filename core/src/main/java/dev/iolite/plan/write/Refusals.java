package dev.iolite.plan.write;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.RequiredRelationException;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What writes refuse and report, in words. Those that need no database are thrown before any statement. */
final class Refusals {

    private Refusals() {}

    static Failure notFound(Model model, String operation, Place place) {
        return Failure.of(Code.P2025, model.name(), "No " + model.name() + " was found to " + operation + ".")
                .at(place.toString())
                .remedy("Check the condition, or use upsert if the row may be missing.");
    }

    static Failure versionChanged(Model model, ScalarField version, Place place) {
        return Failure.of(
                        Code.P2034, model.name(), "The " + model.name() + " was changed or deleted since it was read.")
                .fields(List.of(version.name()))
                .at(place.toString())
                .remedy("Read it again and repeat the change.");
    }

    static Failure notConnected(RelationField relation, Model target, String operation, Place place) {
        return Failure.of(
                        Code.P2017,
                        target.name(),
                        "The " + target.name() + " to " + operation + " is not connected through " + relation.name()
                                + ", or does not exist.")
                .at(place.toString())
                .remedy("Name only rows that are connected.");
    }

    static Failure relatedNotFound(RelationField relation, Model target, String operation, Place place) {
        return Failure.of(
                        Code.P2025,
                        target.name(),
                        "No " + target.name() + " was found to " + operation + " through " + relation.name() + ".")
                .at(place.toString())
                .remedy("It must exist and be connected; use upsert if it may be missing.");
    }

    static Failure connectNotFound(RelationField relation, Model target, Place place) {
        return Failure.of(
                        Code.P2018,
                        target.name(),
                        "Not all of the " + target.name() + " to connect through " + relation.name() + " were found.")
                .at(place.toString())
                .remedy("Create them first, or use connectOrCreate.");
    }

    static Failure inlineNotFound(RelationField relation, Model target, Place place) {
        return Failure.of(
                        Code.P2025,
                        target.name(),
                        "No " + target.name() + " was found to connect through " + relation.name() + ".")
                .at(place.toString())
                .remedy("Create it first, or use connectOrCreate.");
    }

    static Failure keyOfNoRow(Model model, List<String> keys, Model target, Place place) {
        return Failure.of(
                        Code.P2003,
                        model.name(),
                        "The key points to no row of " + target.name() + ", or to one that a filter hides.")
                .fields(keys)
                .at(place.toString())
                .remedy("Give the key of a row that is there.");
    }

    static Failure required(Model owner, RelationField relation, Model target, Place place) {
        return Failure.of(
                        Code.P2014,
                        owner.name(),
                        "The change would leave a row of the required relation " + relation.relation() + " between "
                                + owner.name() + " and " + target.name() + " without its other side.")
                .fields(List.of(relation.name()))
                .at(place.toString())
                .remedy("Delete the row or connect it to another one, or make the relation optional.");
    }

    static RequiredRelationException requiredRelation(Model owner, RelationField relation, Model target, Place place) {
        return new RequiredRelationException(required(owner, relation, target, place));
    }

    static Failure exists(Model model, List<String> fields, Place place) {
        return Failure.of(
                        Code.P2002,
                        model.name(),
                        "A row with this key exists, but it is not one that the condition means.")
                .fields(fields)
                .at(place.toString())
                .remedy("Choose other values, or widen the condition.");
    }

    static Failure overtaken(Model model, List<String> fields, Place place) {
        return Failure.of(
                        Code.P2034,
                        model.name(),
                        "The row with this key can be neither found nor made: others make and delete it all the time, or"
                                + " this transaction began before it was made.")
                .fields(fields)
                .at(place.toString())
                .remedy("Run the whole transaction again.");
    }

    static InvalidInputException unknownField(Model model, String field, Place place) {
        return invalid(
                Code.P2009, model, List.of(field), place, "There is no such field.", "Fields: " + names(model) + ".");
    }

    private static String names(Model model) {
        return String.join(
                ", ",
                model.fields().stream()
                        .filter(field -> !field.hidden())
                        .map(dev.iolite.schema.Field::name)
                        .toList());
    }

    static InvalidInputException twice(Model model, String field, Place place) {
        return invalid(Code.P2009, model, List.of(field), place, "The field is given twice.", "Give it only once.");
    }

    static InvalidInputException both(Model model, String relation, String key, Place place) {
        return invalid(
                Code.P2009,
                model,
                List.of(relation, key),
                place,
                "Both the relation " + relation + " and its key " + key + " are given.",
                "Give " + relation + "(..) or " + key + "(..), not both.");
    }

    static InvalidInputException keyOfParent(Model model, String key, Place place) {
        return invalid(
                Code.P2009,
                model,
                List.of(key),
                place,
                "The key " + key + " is set by the row around it.",
                "Leave " + key + " out here.");
    }

    static InvalidInputException missing(
            Model model, ScalarField field, @Nullable RelationField relation, Place place) {
        String remedy = relation == null || relation.hidden()
                ? "Give " + field.name() + "."
                : field.hidden()
                        ? "Give " + relation.name() + "."
                        : "Give " + relation.name() + " or " + field.name() + ".";
        return invalid(
                Code.P2012,
                model,
                List.of(relation != null && field.hidden() ? relation.name() : field.name()),
                place,
                "A required value is missing.",
                remedy);
    }

    static InvalidInputException tenantGiven(Model model, ScalarField field, Place place) {
        return invalid(
                Code.P2009,
                model,
                List.of(field.name()),
                place,
                "The tenant id is given, which is always the current tenant.",
                "Leave " + field.name() + " out, or switch the filter off for the call: unfiltered(TENANT).");
    }

    static InvalidInputException nullGiven(Model model, ScalarField field, Place place) {
        return invalid(
                Code.P2011,
                model,
                List.of(field.name()),
                place,
                "Null is given for a required field.",
                "Give a value, or make " + field.name() + " nullable.");
    }

    static InvalidInputException notInCreate(Model model, String relation, String operation, Place place) {
        return invalid(
                Code.P2009,
                model,
                List.of(relation),
                place,
                "A new row has no related rows yet for " + operation + ".",
                "Use create, connect or connectOrCreate.");
    }

    static InvalidInputException wrongOperation(Model model, String field, Place place, String problem) {
        return invalid(Code.P2009, model, List.of(field), place, problem, "Use another operation.");
    }

    static InvalidInputException severalRows(Model model, RelationField relation, Place place) {
        return invalid(
                Code.P2019,
                model,
                List.of(relation.name()),
                place,
                "The relation leads to one row, but several are given.",
                "Give one.");
    }

    static InvalidInputException nestedInMany(Model model, Place place) {
        return invalid(
                Code.P2009,
                model,
                List.of(),
                place,
                "Writes of many rows take scalars and keys only.",
                "Use create or update for related rows.");
    }

    static InvalidInputException limit(Model model) {
        return invalid(Code.P2019, model, List.of(), Place.root("limit"), "The limit is negative.", "Give 0 or more.");
    }

    private static InvalidInputException invalid(
            Code code, Model model, List<String> fields, Place place, String problem, String remedy) {
        return new InvalidInputException(new Failure(code, model.name(), fields, place.toString(), problem, remedy));
    }
}
