package org.mingdu.demo.trade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;

/// One building of reinforced concrete, from its piles to its paint: a unit with its divisions after GB 50300.
final class Building {
    private final Sheet sheet;
    private final String name;
    private final Shape shape;
    private final List<Row> poured = new ArrayList<>();
    private final List<Row> walled = new ArrayList<>();
    private @Nullable Row topped;
    private @Nullable Row done;

    /// @param area of one floor, m²
    /// @param basements floors below ground
    /// @param band floors that are finished together
    record Shape(int floors, double area, int basements, int band) {}

    private Building(Sheet sheet, String name, Shape shape) {
        this.sheet = sheet;
        this.name = name;
        this.shape = shape;
    }

    /// Gives back the row after which the building is finished inside and out.
    static Row raise(Sheet sheet, String name, Shape shape, Row ready) {
        var building = new Building(sheet, name, shape);
        sheet.in(name, () -> {
            var ground = building.ground(ready);
            building.frame(ground);
            var roof = building.roof();
            building.finish(roof);
        });
        return given(building.done);
    }

    private Row ground(Row ready) {
        var last = new Row[1];
        sheet.in("地基与基础", () -> {
            var area = shape.area;
            var piles = sheet.work("钻孔灌注桩施工", 12 + area / 70)
                    .after(ready)
                    .amount(Math.rint(area / 9), "根")
                    .part("灌注桩")
                    .risk("GEOLOGY");
            var tested = sheet.work("桩基检测", 6).cured(piles, 14).part("灌注桩");
            var dug = sheet.work("基坑土方开挖", 6 + area / 160 + shape.basements * 14)
                    .after(tested)
                    .amount(area * (1.6 + shape.basements * 4.2), "m³")
                    .part("土方开挖")
                    .risk("WEATHER");
            var capped = sheet.work("承台、基础梁钢筋模板", 10)
                    .beside(dug, 4)
                    .endsAfter(dug, 3)
                    .amount(area * 0.045, "t")
                    .part("钢筋");
            var cast = sheet.work("承台、基础梁混凝土浇筑", 3)
                    .after(capped)
                    .amount(area * 0.6, "m³")
                    .part("混凝土");
            var below = cast;
            for (var level = shape.basements; level >= 1; level--) {
                var walls = sheet.work("地下%s层墙、板钢筋模板".formatted(Words.number(level)), 14)
                        .cured(below, 3)
                        .amount(area * 0.11, "t")
                        .part("钢筋");
                below = sheet.work("地下%s层墙、板混凝土浇筑".formatted(Words.number(level)), 3)
                        .after(walls)
                        .amount(area * 0.85, "m³")
                        .part("混凝土");
            }
            if (shape.basements > 0) {
                sheet.work("地下室外墙防水及保护层", 12)
                        .cured(below, 14)
                        .amount(area * 0.9, "m²")
                        .part("卷材防水");
            }
            var filled = sheet.work("基础回填", 6)
                    .cured(below, 7)
                    .amount(area * 0.9, "m³")
                    .part("土方回填");
            sheet.milestone(name + "地基与基础验收").after(filled, 4);
            last[0] = below;
        });
        return last[0];
    }

    private void frame(Row ground) {
        sheet.in("主体结构", () -> {
            var area = shape.area;
            var below = ground;
            for (var floor = 1; floor <= shape.floors; floor++) {
                var level = Words.number(floor) + "层";
                var steel = sheet.work(level + "柱、墙、梁板钢筋安装", 3 + area / 700)
                        .cured(below, 1)
                        .amount(area * 0.052, "t")
                        .part("钢筋");
                var forms = sheet.work(level + "模板及支撑安装", 3 + area / 600)
                        .beside(steel, 1)
                        .amount(area * 2.3, "m²")
                        .part("模板");
                below = sheet.work(level + "混凝土浇筑", 1)
                        .after(steel, forms)
                        .amount(area * 0.38, "m³")
                        .part("混凝土")
                        .risk("WEATHER");
                poured.add(below);
            }
            topped = sheet.milestone(name + "主体封顶").after(below);
            for (var floor = 1; floor <= shape.floors; floor += shape.band) {
                var top = Math.min(shape.floors, floor + shape.band - 1);
                var wall = sheet.work(Words.floors(floor, top) + "填充墙砌筑", 5 + (top - floor + 1) * area / 500)
                        .cured(poured.get(top - 1), 14)
                        .amount((top - floor + 1) * area * 0.16, "m³")
                        .part("填充墙砌体")
                        .risk("LABOUR");
                if (!walled.isEmpty()) {
                    wall.after(walled.getLast(), -2);
                }
                walled.add(wall);
            }
            sheet.milestone(name + "主体结构验收").after(walled.getLast(), 7);
        });
    }

    private Row roof() {
        var last = new Row[1];
        sheet.in("建筑屋面", () -> {
            var level = sheet.work("屋面找坡找平层", 5)
                    .cured(given(topped), 14)
                    .amount(shape.area, "m²")
                    .part("找平层");
            var water = sheet.work("屋面防水卷材铺贴", 5)
                    .cured(level, 7)
                    .amount(shape.area * 1.1, "m²")
                    .part("卷材防水层")
                    .risk("WEATHER");
            last[0] = sheet.work("屋面保温及保护层", 6)
                    .after(water)
                    .amount(shape.area, "m²")
                    .part("保护层");
        });
        return last[0];
    }

    private void finish(Row roof) {
        var pipes = new ArrayList<Row>();
        var coats = new ArrayList<Row>();
        sheet.in("机电安装", () -> {
            for (var band = 0; band < walled.size(); band++) {
                var floors = floors(band);
                var size = height(band) * shape.area;
                var pipe = sheet.work(floors + "给排水及消防管道安装", 5 + size / 600)
                        .after(walled.get(band), -3)
                        .amount(size * 0.35, "m")
                        .part("室内给水、排水管道");
                var cable = sheet.work(floors + "电气配管、桥架及布线", 6 + size / 500)
                        .beside(pipe, 2)
                        .amount(size * 1.2, "m")
                        .part("电气照明");
                if (!pipes.isEmpty()) {
                    pipe.after(pipes.getLast());
                }
                pipes.add(pipe);
                coats.add(cable);
            }
        });
        var cables = List.copyOf(coats);
        coats.clear();
        sheet.in("装饰装修", () -> {
            for (var band = 0; band < walled.size(); band++) {
                var floors = floors(band);
                var size = height(band) * shape.area;
                var plaster = sheet.work(floors + "内墙抹灰", 6 + size / 450)
                        .after(cables.get(band))
                        .amount(size * 2.1, "m²")
                        .part("一般抹灰")
                        .risk("LABOUR");
                var ground = sheet.work(floors + "楼地面铺装", 6 + size / 500)
                        .after(plaster)
                        .amount(size * 0.85, "m²")
                        .part("板块面层");
                var paint = sheet.work(floors + "吊顶及涂饰", 7 + size / 450)
                        .beside(ground, 3)
                        .endsAfter(ground, 2)
                        .amount(size * 2.3, "m²")
                        .part("水性涂料涂饰");
                if (!coats.isEmpty()) {
                    plaster.after(coats.getLast(), -8);
                }
                coats.add(paint);
            }
            var total = shape.area * shape.floors;
            var skin = sheet.work("外墙保温及饰面", 15 + total / 350)
                    .after(walled.getLast(), 2)
                    .amount(total * 0.55, "m²")
                    .part("外墙外保温")
                    .risk("MATERIAL");
            var windows = sheet.work("门窗及栏杆安装", 10 + total / 500)
                    .beside(skin, 6)
                    .amount(total * 0.22, "m²")
                    .part("铝合金门窗")
                    .risk("MATERIAL");
            var lifts = sheet.work("电梯安装与检测", 25).after(roof).amount(Math.max(1, total / 3000), "部");
            var trial = sheet.work("机电系统单机试运转与联动调试", 12).after(coats.getLast(), windows);
            done = sheet.milestone(name + "完工").after(trial, lifts, skin).after(coats.toArray(Row[]::new));
        });
    }

    private int height(int band) {
        return Math.min(shape.band, shape.floors - band * shape.band);
    }

    private String floors(int band) {
        return Words.floors(band * shape.band + 1, band * shape.band + height(band));
    }

    private static Row given(@Nullable Row row) {
        if (row == null) {
            throw new IllegalStateException("row must have been written before");
        }
        return row;
    }
}
