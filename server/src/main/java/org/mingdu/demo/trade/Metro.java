package org.mingdu.demo.trade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// A metro line: stations dug from above, tunnels bored between them, then track and systems. The large plan, of about
/// five thousand activities.
final class Metro {
    private static final List<String> STATIONS =
            List.of("望山站", "柳林站", "青枫路站", "市政府站", "南湖站", "人民医院站", "金水路站", "东港站", "松涛路站", "大学城站", "云台站", "白鹭湾站");
    private static final int PANELS = 27;
    private static final int BAYS = 12;
    private static final int RINGS = 1_200;
    private static final int RINGS_A_STEP = 60;

    private final Sheet sheet;
    private final List<Row> shafts = new ArrayList<>();
    private final List<Row> stations = new ArrayList<>();
    private final List<Row> bored = new ArrayList<>();

    private Metro(Sheet sheet) {
        this.sheet = sheet;
    }

    static void write(Sheet sheet) {
        new Metro(sheet).write();
    }

    private void write() {
        var ready = Preparation.of(sheet);
        var free = new ArrayList<Row>();
        sheet.in("征地拆迁与管线迁改", () -> {
            for (var station : STATIONS) {
                var land = sheet.work(station + "用地移交", 40)
                        .after(ready)
                        .amount(22, "亩")
                        .risk("LAND");
                var pipes = sheet.work(station + "管线迁改与交通疏解", 45)
                        .beside(land, 15)
                        .amount(1_800, "m")
                        .risk("PIPELINE");
                free.add(sheet.milestone(station + "具备围护施工条件").after(land, pipes));
            }
        });
        for (var number = 0; number < STATIONS.size(); number++) {
            var place = number;
            sheet.in(STATIONS.get(number), () -> station(STATIONS.get(place), free.get(place)));
        }
        for (var number = 0; number + 1 < STATIONS.size(); number++) {
            var from = number;
            var name = STATIONS.get(number).replace("站", "") + "—" + STATIONS.get(number + 1) + "区间";
            sheet.in(name, () -> tunnels(name, from));
        }
        var open = systems();
        Preparation.accept(sheet, "消防、人防、试运营前安全评估", open);
    }

    private void station(String station, Row free) {
        var closed = new Row[1];
        sheet.in("围护结构", () -> closed[0] = walls(station, free));
        var bottom = new ArrayList<Row>();
        var roof = new ArrayList<Row>();
        sheet.in("土方与支撑", () -> dig(closed[0], bottom));
        sheet.in("主体结构", () -> frame(station, bottom, roof));
        shafts.add(roof.getFirst());
        sheet.in("出入口及风亭", () -> exits(station, roof.getLast()));
        sheet.in("建筑装修与机电", () -> stations.add(fitOut(station, roof)));
    }

    private Row walls(String station, Row free) {
        var guide = sheet.work("导墙施工", 16).after(free).amount(460, "m").part("导墙");
        Row[] crews = {guide, guide};
        for (var panel = 1; panel <= PANELS; panel++) {
            var name = "%d幅地下连续墙".formatted(panel);
            var crew = panel % 2;
            var dig = sheet.work(name + "成槽", 2)
                    .after(crews[crew])
                    .amount(150, "m³")
                    .part("地下连续墙成槽")
                    .risk("GEOLOGY");
            var cage = sheet.work(name + "钢筋笼吊装", 1).after(dig).amount(28, "t").part("地下连续墙钢筋");
            crews[crew] = sheet.work(name + "水下混凝土浇筑", 1)
                    .after(cage)
                    .amount(146, "m³")
                    .part("地下连续墙混凝土");
        }
        var beam = sheet.work("冠梁及第一道混凝土支撑", 20)
                .after(crews[0], crews[1])
                .amount(780, "m³")
                .part("冠梁");
        var drain = sheet.work("降水井施工与抽水试验", 18)
                .after(crews[0], -10)
                .amount(32, "口")
                .part("降水");
        return sheet.milestone(station + "基坑开挖条件验收").cured(beam, 14).after(drain);
    }

    private void dig(Row closed, List<Row> bottom) {
        Row before = closed;
        for (var bay = 1; bay <= BAYS; bay++) {
            Row layer = before;
            var first = (Row) null;
            for (var depth = 1; depth <= 4; depth++) {
                var name = "%d段%s层".formatted(bay, Words.number(depth));
                var earth = sheet.work(name + "土方开挖", 3)
                        .after(layer, depth == 1 && bay > 1 ? 2 : 0)
                        .amount(1_050, "m³")
                        .part("基坑土方")
                        .risk("WEATHER");
                layer = sheet.work(name + "钢支撑架设与预加力", 1)
                        .after(earth)
                        .amount(6, "根")
                        .part("钢支撑");
                first = first == null ? layer : first;
            }
            bottom.add(sheet.work("%d段基底验槽与垫层".formatted(bay), 3)
                    .after(layer)
                    .amount(64, "m³")
                    .part("垫层"));
            // The next bay follows one layer behind.
            before = first == null ? layer : first;
        }
    }

    private void frame(String station, List<Row> bottom, List<Row> roof) {
        Row before = null;
        for (var bay = 0; bay < BAYS; bay++) {
            var name = "%d段".formatted(bay + 1);
            var water = sheet.work(name + "底板防水层", 2)
                    .after(bottom.get(bay))
                    .amount(320, "m²")
                    .part("卷材防水");
            var steel =
                    sheet.work(name + "底板钢筋", 5).after(water).amount(62, "t").part("钢筋");
            var floor =
                    sheet.work(name + "底板混凝土", 1).after(steel).amount(390, "m³").part("混凝土");
            if (before != null) {
                steel.after(before);
            }
            before = floor;
            var walls = sheet.work(name + "侧墙、中板钢筋模板", 8)
                    .cured(floor, 4)
                    .amount(58, "t")
                    .part("钢筋");
            var middle = sheet.work(name + "侧墙、中板混凝土", 1)
                    .after(walls)
                    .amount(340, "m³")
                    .part("混凝土");
            var top = sheet.work(name + "顶板钢筋模板", 8)
                    .cured(middle, 4)
                    .amount(66, "t")
                    .part("钢筋");
            var cast =
                    sheet.work(name + "顶板混凝土", 1).after(top).amount(360, "m³").part("混凝土");
            var coat = sheet.work(name + "顶板防水", 2)
                    .cured(cast, 7)
                    .amount(330, "m²")
                    .part("涂料防水");
            roof.add(
                    sheet.work(name + "顶板覆土回填", 3).after(coat).amount(900, "m³").part("土方回填"));
        }
        sheet.milestone(station + "主体封顶").after(roof.getLast());
    }

    private void exits(String station, Row roof) {
        for (var exit : List.of("A口", "B口", "C口", "1号风亭", "2号风亭")) {
            var wall = sheet.work(exit + "围护与开挖", 20)
                    .after(roof, 5)
                    .amount(1_400, "m³")
                    .part("基坑土方")
                    .risk(exit.equals("B口") ? "LAND" : "GEOLOGY");
            var frame =
                    sheet.work(exit + "结构施工", 24).after(wall).amount(420, "m³").part("混凝土");
            sheet.work(exit + "防水与回填", 8).cured(frame, 10).amount(700, "m³").part("土方回填");
        }
        sheet.milestone(station + "附属结构开工").after(roof, 5);
    }

    private Row fitOut(String station, List<Row> roof) {
        var last = roof.getLast();
        var level = sheet.work("轨顶风道及站台板", 30).after(last, 20).amount(620, "m³").part("混凝土");
        var rooms = sheet.work("二次结构砌筑", 35).after(level).amount(780, "m³").part("填充墙砌体");
        var pipes =
                sheet.work("通风空调管路安装", 50).after(rooms, -15).amount(3_400, "m²").part("通风空调");
        var water = sheet.work("给排水及消防安装", 40).after(rooms, -15).amount(2_600, "m");
        var power = sheet.work("低压配电及照明", 50).after(rooms, -10).amount(18_000, "m");
        var finish = sheet.work("公共区装修", 60).after(pipes, -15).after(water, -10).amount(5_200, "m²");
        var lifts = sheet.work("电扶梯安装", 40).after(rooms).amount(14, "部").risk("MATERIAL");
        var doors = sheet.work("站台门安装", 30).after(level, 40).amount(48, "樘");
        return sheet.milestone(station + "机电单体调试完成").after(finish, lifts, doors, power);
    }

    private void tunnels(String name, int from) {
        Row left = null;
        for (var side : List.of("左线", "右线")) {
            left = bore(from, side, left);
        }
        var joint = sheet.work("联络通道冻结加固", 50)
                .after(bored.getLast(), -10)
                .amount(1, "座")
                .risk("GEOLOGY");
        var dig = sheet.work("联络通道开挖与结构", 40).after(joint).amount(210, "m³").part("联络通道");
        bored.add(sheet.milestone(name + "贯通并交验").after(dig));
    }

    private Row bore(int from, String side, @Nullable Row other) {
        var place = new Row[1];
        sheet.in("盾构" + side, () -> {
            var order =
                    sheet.work(side + "盾构机进场组装", 25).after(shafts.get(from), 15).amount(1, "台");
            if (other != null) {
                order.after(other, 30);
            }
            var soil = sheet.work(side + "始发端头加固", 20)
                    .after(shafts.get(from))
                    .amount(1_900, "m³")
                    .risk("GEOLOGY");
            Row before = sheet.work(side + "始发调试与负环拼装", 8).after(order, soil);
            place[0] = before;
            for (var ring = 0; ring < RINGS; ring += RINGS_A_STEP) {
                before = sheet.work("%s掘进 %d～%d 环".formatted(side, ring + 1, ring + RINGS_A_STEP), 6)
                        .after(before)
                        .amount(RINGS_A_STEP, "环")
                        .part("盾构掘进")
                        .risk("GEOLOGY");
                var grout = sheet.work("%s二次注浆 %d～%d 环".formatted(side, ring + 1, ring + RINGS_A_STEP), 3)
                        .after(before, 2)
                        .amount(RINGS_A_STEP, "环")
                        .part("壁后注浆");
                grout.endsAfter(before, 4);
            }
            before.after(shafts.get(from + 1));
            bored.add(sheet.work(side + "到达接收与拆机", 20).after(before));
        });
        return place[0];
    }

    private Row systems() {
        var runs = new ArrayList<Row>();
        sheet.in("轨道与系统", () -> {
            for (var number = 0; number + 1 < STATIONS.size(); number++) {
                var name = STATIONS.get(number) + "至" + STATIONS.get(number + 1);
                var tunnel = bored.get(number * 3 + 2);
                var track = sheet.work(name + " 轨道铺设", 24)
                        .after(tunnel, 10)
                        .amount(2_400, "m")
                        .part("整体道床");
                var wire = sheet.work(name + " 接触网架设", 18).after(track, -6).amount(2_400, "m");
                var signal = sheet.work(name + " 信号及通信电缆", 22).after(track, -10).amount(9_600, "m");
                runs.add(sheet.milestone(name + " 轨通电通").after(wire, signal));
            }
            sheet.work("车辆段及控制中心设备安装", 120).after(runs.getFirst()).amount(1, "项");
        });
        var open = new Row[1];
        sheet.in("综合联调与试运行", () -> {
            var joint = sheet.work("综合联调", 60).after(runs.toArray(Row[]::new)).after(stations.toArray(Row[]::new));
            var trial = sheet.work("空载试运行", 90).after(joint).on(Site.EVERY_DAY);
            open[0] = sheet.milestone("具备初期运营条件").after(trial);
        });
        return open[0];
    }
}
