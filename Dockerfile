# The image of one module, from the executable jar that ./mvnw package has made:
#   docker build --build-arg MODULE=services/payments .
FROM eclipse-temurin:25-jre AS jar
ARG MODULE
WORKDIR /jar
COPY ${MODULE}/target/*-exec.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin budget \
    && install --directory --owner=budget --group=budget /data
# What changes seldom comes first, so that a new build of the same libraries is a few hundred kilobytes.
WORKDIR /application
COPY --from=jar /jar/layers/dependencies/ ./
COPY --from=jar /jar/layers/spring-boot-loader/ ./
COPY --from=jar /jar/layers/snapshot-dependencies/ ./
COPY --from=jar /jar/layers/application/ ./
USER budget
EXPOSE 8080
# Half of the memory is left to RocksDB, the network's buffers and the threads.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8", "-jar", "application.jar"]
