package org.budgetyear.acceptance.compose;

import java.util.List;

/** What must hold of a deployment for it to start and to keep what it was told. */
enum DeploymentRule {
    EACH_MODULE_THAT_RUNS_IS_THERE,
    EACH_IMAGE_IS_MADE_OF_A_JAR_THAT_THE_BUILD_MAKES,
    EACH_JAR_REACHES_THE_IMAGE_BUILDER,
    ALL_LAYERS_OF_A_JAR_ARE_IN_ITS_IMAGE,
    AN_IMAGE_RUNS_THE_JAVA_OF_THE_BUILD_WITHOUT_ROOT,

    EACH_PART_SAYS_WHETHER_IT_IS_HEALTHY,
    EACH_PART_STARTS_AGAIN_WITHIN_A_LIMIT_OF_MEMORY,
    NOTHING_IS_PUBLISHED_BUT_WHAT_BROWSERS_ASK_ON_LOOPBACK,
    WHAT_A_PART_WAITS_FOR_IS_THERE,
    WHAT_IS_KEPT_IS_ON_A_VOLUME_OF_ITS_OWN,

    EACH_VARIABLE_IS_A_SETTING_OF_ITS_SERVICE,
    INSTANCES_ARE_NUMBERED,
    SERVICES_CAN_BE_REACHED_AND_ASKED,
    THE_GATEWAY_KNOWS_EACH_INSTANCE,
    SERVICES_FIND_THE_BROKERS_AND_THE_STORE,

    THE_BROKER_IS_AS_NEW_AS_ITS_CLIENT,
    EACH_BROKER_SETTING_IS_ONE,
    THE_BROKERS_FORM_ONE_CLUSTER,
    REPLICAS_OUTLIVE_ONE_BROKER,
    THE_LOG_IS_KEPT,

    THE_STORE_IS_ONE_REPLICA_SET,

    ALL_KNOW_THE_PROVIDER_BY_ONE_ADDRESS,
    THE_REALM_GIVES_THE_CLAIMS_THAT_SERVICES_READ,
    PEOPLE_LOG_IN_FOR_THE_GATEWAY_ALONE,
    NO_SECRET_IS_IN_THE_FILES;

    /** What is wrong, each with the part that it is wrong with; empty if the rule is followed. */
    List<String> violations(Deployment deployment) {
        return switch (this) {
            case EACH_MODULE_THAT_RUNS_IS_THERE -> ImageRules.eachModuleIsThere(deployment);
            case EACH_IMAGE_IS_MADE_OF_A_JAR_THAT_THE_BUILD_MAKES -> ImageRules.jarsExist(deployment);
            case EACH_JAR_REACHES_THE_IMAGE_BUILDER -> ImageRules.jarsAreNotIgnored(deployment);
            case ALL_LAYERS_OF_A_JAR_ARE_IN_ITS_IMAGE -> ImageRules.allLayersAreCopied(deployment);
            case AN_IMAGE_RUNS_THE_JAVA_OF_THE_BUILD_WITHOUT_ROOT -> ImageRules.javaWithoutRoot(deployment);
            case EACH_PART_SAYS_WHETHER_IT_IS_HEALTHY -> PartRules.healthChecks(deployment);
            case EACH_PART_STARTS_AGAIN_WITHIN_A_LIMIT_OF_MEMORY -> PartRules.limits(deployment);
            case NOTHING_IS_PUBLISHED_BUT_WHAT_BROWSERS_ASK_ON_LOOPBACK -> PartRules.published(deployment);
            case WHAT_A_PART_WAITS_FOR_IS_THERE -> PartRules.waits(deployment);
            case WHAT_IS_KEPT_IS_ON_A_VOLUME_OF_ITS_OWN -> PartRules.volumes(deployment);
            case EACH_VARIABLE_IS_A_SETTING_OF_ITS_SERVICE -> SettingRules.variables(deployment);
            case INSTANCES_ARE_NUMBERED -> ServiceRules.instances(deployment);
            case SERVICES_CAN_BE_REACHED_AND_ASKED -> ServiceRules.reachable(deployment);
            case THE_GATEWAY_KNOWS_EACH_INSTANCE -> ServiceRules.routes(deployment);
            case SERVICES_FIND_THE_BROKERS_AND_THE_STORE -> ServiceRules.addresses(deployment);
            case THE_BROKER_IS_AS_NEW_AS_ITS_CLIENT -> BrokerRules.version(deployment);
            case EACH_BROKER_SETTING_IS_ONE -> BrokerRules.settings(deployment);
            case THE_BROKERS_FORM_ONE_CLUSTER -> BrokerRules.cluster(deployment);
            case REPLICAS_OUTLIVE_ONE_BROKER -> BrokerRules.replicas(deployment);
            case THE_LOG_IS_KEPT -> BrokerRules.kept(deployment);
            case THE_STORE_IS_ONE_REPLICA_SET -> StoreRules.replicaSet(deployment);
            case ALL_KNOW_THE_PROVIDER_BY_ONE_ADDRESS -> ProviderRules.address(deployment);
            case THE_REALM_GIVES_THE_CLAIMS_THAT_SERVICES_READ -> RealmRules.claims(deployment);
            case PEOPLE_LOG_IN_FOR_THE_GATEWAY_ALONE -> RealmRules.logins(deployment);
            case NO_SECRET_IS_IN_THE_FILES -> ProviderRules.secrets(deployment);
        };
    }
}
