#!/usr/bin/env bash
# Builds what is needed and compares iolite with hand-written JDBC on a PostgreSQL of its own.
#   benchmarks/run.sh [item...]               the last lines are: <item> <time ratio to JDBC> <allocation ratio>
#   benchmarks/run.sh --jmh [JMH's arguments]  the same items under JMH, such as --jmh -p item=create -prof gc
set -euo pipefail
cd "$(dirname "$0")/.."
classpath=$PWD/benchmarks/target/classpath
mvn -B -ntp -q -Pquick,benchmarks -pl benchmarks -am -DskipTests package \
  dependency:build-classpath -Dmdep.outputFile="$classpath" -Dmdep.includeScope=runtime >&2
main=dev.iolite.benchmarks.Benchmarks
if [ "${1:-}" = --jmh ]; then
  main=org.openjdk.jmh.Main
  shift
fi
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xms1g -Xmx1g -cp "benchmarks/target/classes:$(cat "$classpath")" "$main" "$@"
