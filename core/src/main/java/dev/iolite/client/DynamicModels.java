package dev.iolite.client;

import dev.iolite.dynamic.MapReaders;
import dev.iolite.dynamic.ModelRequests;
import dev.iolite.error.CallTree;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import dev.iolite.schema.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The doors without generated code to the models of one client, made when they are asked for. */
final class DynamicModels {

    private final Engine engine;
    private final ReadLimits limits;
    private final NotFoundPolicy policy;
    private final FilterSwitch filters;
    private final MapReaders readers;
    private final Map<String, DynamicModel> models = new ConcurrentHashMap<>();

    DynamicModels(Engine engine, ReadLimits limits, NotFoundPolicy policy, FilterSwitch filters) {
        this.engine = engine;
        this.limits = limits;
        this.policy = policy;
        this.filters = filters;
        this.readers = new MapReaders(engine.schema());
    }

    DynamicModel model(String name) {
        Model model = engine.schema().find(name).orElseThrow(() -> unknown(name));
        return models.computeIfAbsent(
                name,
                key -> new DynamicModel(
                        engine,
                        new ModelRequests(engine.schema(), model, limits.strategy()),
                        readers,
                        limits,
                        new NotFound(policy, name, engine),
                        filters));
    }

    private InvalidInputException unknown(String name) {
        Schema schema = engine.schema();
        List<String> known = schema.models().stream().map(Model::name).toList();
        InvalidInputException error =
                new InvalidInputException(Failure.of(Code.P2009, null, "There is no model " + name + ".")
                        .remedy(Suggestion.sentence(name, known)));
        engine.explain(error, CallTree.of("model", List.of(CallTree.refused("name", "= ?", error.failure()))));
        return error;
    }
}
