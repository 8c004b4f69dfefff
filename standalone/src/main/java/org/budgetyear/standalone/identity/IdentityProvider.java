package org.budgetyear.standalone.identity;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.budgetyear.standalone.Ports;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/**
 * The OpenID Connect provider of one machine: Spring Authorization Server on the loopback interface, with the people of a
 * file, who all have one password. Services know it as they would know any other, by its address alone.
 */
public final class IdentityProvider implements AutoCloseable {

    private static final String SECURITY = "springSecurityFilterChain";
    private static final String SESSION_COOKIE = "BUDGET_IDENTITY";
    /** Kept, so that its level is. */
    private static final Logger SERVER_LOG = Logger.getLogger("org.apache");

    private final Secrets secrets;
    private final Tomcat tomcat = new Tomcat();
    private final AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();

    private IdentityProvider(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Starts it.
     *
     * @param folder where it keeps its key, its secrets and the people
     * @param port where it listens
     * @param gatewayPort where the gateway is that people come from
     * @throws org.budgetyear.standalone.CannotStart when the file of the people is malformed
     */
    public static IdentityProvider start(Path folder, int port, int gatewayPort) {
        SERVER_LOG.setLevel(Level.SEVERE);
        People people = People.of(folder);
        var provider = new IdentityProvider(Secrets.at(issuer(port), folder));
        try {
            provider.listen(people, folder, port, new GatewayAddress(gatewayPort));
            return provider;
        } catch (LifecycleException | IOException e) {
            provider.close();
            throw new IllegalStateException("the identity provider does not start", e);
        }
    }

    /**
     * The secret under which the gateway is known to the one that listens on a port; made if there is none yet.
     *
     * @param folder of the provider
     */
    public static String gatewaySecret(Path folder, int port) {
        return Secrets.at(issuer(port), folder).gateway();
    }

    /** The address of the one that listens on a port. */
    public static String issuer(int port) {
        return "http://" + Ports.LOOPBACK + ":" + port;
    }

    /** Its address, and its name in tokens. */
    public String issuer() {
        return secrets.issuer();
    }

    private void listen(People people, Path folder, int port, GatewayAddress gateway)
            throws LifecycleException, IOException {
        Path work = Files.createDirectories(folder.resolve("work")).toAbsolutePath();
        tomcat.setBaseDir(work.toString());
        var connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", Ports.LOOPBACK);
        tomcat.setConnector(connector);
        var context = (StandardContext) tomcat.addContext("", work.toString());
        context.setSessionCookieName(SESSION_COOKIE);
        // Its classes are those of the process, so nothing of it can be left behind.
        context.setParentClassLoader(IdentityProvider.class.getClassLoader());
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        spring.setClassLoader(IdentityProvider.class.getClassLoader());
        spring.register(ProviderConfiguration.class);
        spring.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("secrets", secrets);
            beans.registerSingleton("signingKey", SigningKey.of(folder));
            beans.registerSingleton("people", people);
            beans.registerSingleton("gatewayAddress", gateway);
        });
        context.addServletContainerInitializer(
                (classes, servlets) -> {
                    spring.setServletContext(servlets);
                    spring.refresh();
                    servlets.addFilter(SECURITY, spring.getBean(SECURITY, Filter.class))
                            .addMappingForUrlPatterns(null, false, "/*");
                    servlets.addServlet("login", new LoginPage(people)).addMapping("/");
                },
                null);
        tomcat.start();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("the identity provider does not end", e);
        } finally {
            spring.close();
        }
    }

    /** Tells whoever has started the platform on a data folder who can log in. */
    public static void tellHowToLogIn(Path dataFolder, PrintStream out) {
        Path folder = folderIn(dataFolder);
        out.println("  log in as 登录账号 "
                + People.of(folder).all().stream()
                        .map(each -> each.login() + " " + each.rolesZh())
                        .collect(Collectors.joining(", ")));
        out.println("  password 密码 " + password(folder));
    }

    /** With which everybody logs in at the provider that keeps its secrets in this folder. */
    public static String password(Path folder) {
        return Secrets.read(folder).map(Secrets::password).orElse("");
    }

    /** Where it keeps what it keeps, in the platform's data folder. */
    public static Path folderIn(Path dataFolder) {
        return dataFolder.resolve("identity");
    }
}
