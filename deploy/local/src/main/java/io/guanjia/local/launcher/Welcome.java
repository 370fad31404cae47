package io.guanjia.local.launcher;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;

/** What one needs to know to begin: addresses, demo users, the password, a token. */
record Welcome(Suite suite, Console console) {

    private static final String USERS = """
            演示用户 demo users（密码 password: %s）
              kefu.gl01        客服 customer service agent              鼓楼 嘉园管理处 GL01
              zuzhang.gl01     客服组长 customer service team leader     GL01
              fuwu.gl01        服务中心主任 service centre head          GL01
              guanliyuan.gl01  管理员 estate officer                    GL01
              gongcheng.gl01   工程部主管 engineering supervisor         GL01 工程部
              weixiu.gl01      维修人员 technician                      GL01 工程部
              chuli.gl01       处理责任人 responsible handler            GL01 其他部门 other departments
              zhuren.gl01      管理处主任 office director                GL01
              … 江滨管理处 .gl02 与滨海管理处 .mw01 同样 / the same for .gl02 and .mw01
              zongzhuren.gl, zongzhuren.mw  总主任 chief director       分公司 branch
              zongjingli.gl, zongjingli.mw  总经理 general manager      分公司 branch
              wuye.gl          物业部负责人 property department head      分公司 branch GL
              pinzhi.fz        品质部 quality department                项目公司 project company FZ
              jituan.hx        物业管理部 group property department      集团 group HX
              zuzhi.hx         组织管理员 organisation admin             HX
              yunwei.hx        运维 operator                           HX
            """;

    void print() {
        if (suite.components().contains(Component.CONSOLE)) {
            console.line("  %-14s %s   ◀ 在浏览器中打开 open this%n", Component.CONSOLE.label(), suite.url(Component.CONSOLE));
        } else {
            console.line("  %-14s 未启动：编译它需要 Node.js 20.19 或更高版本。请安装后再执行 ./guanjia up", Component.CONSOLE.label());
            console.line(
                    "  %-14s missing: building it needs Node.js 20.19 or later. Install it, then run ./guanjia up again%n",
                    "");
        }
        for (Component service : Component.services()) {
            console.line("  %-14s %s/q/swagger-ui", service.label(), suite.url(service));
        }
        console.line(
                "  %-14s %s/admin  (admin / %s)%n",
                Component.KEYCLOAK.label(), suite.url(Component.KEYCLOAK), suite.keycloakAdminPassword());
        console.line(USERS, suite.demoPassword());
        console.line("令牌 token:   TOKEN=$(./guanjia token kefu.gl01)");
        console.line("日志 logs:    ./guanjia logs intake");
    }
}
