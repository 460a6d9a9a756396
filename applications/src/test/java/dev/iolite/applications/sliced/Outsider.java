package dev.iolite.applications.sliced;

import org.springframework.stereotype.Component;

/** No part of a slice. */
@Component
public class Outsider {}
