package dev.iolite.checks.tangled.low;

import org.springframework.dao.DuplicateKeyException;

class KnowsSpring {
    Class<?> use() {
        return DuplicateKeyException.class;
    }
}
