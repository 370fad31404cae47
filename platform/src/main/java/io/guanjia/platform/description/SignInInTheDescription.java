package io.guanjia.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says where a token comes from, that everything needs one, and that the addresses are those of the service itself. */
@OpenApiFilter(stages = RunStage.RUN)
public class SignInInTheDescription implements OASFilter {

    private static final String SCHEME = "oidc";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        String realm = ConfigProvider.getConfig().getValue("guanjia.oidc.url", String.class);
        document.getComponents()
                .setSecuritySchemes(Map.of(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .description("管家的登录 The realm's tokens")
                                .openIdConnectUrl(realm + "/.well-known/openid-configuration")));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
        document.addServer(OASFactory.createServer().url("/").description("本服务 This service"));
    }
}
