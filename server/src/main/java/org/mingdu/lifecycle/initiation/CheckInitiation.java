package org.mingdu.lifecycle.initiation;

import static org.mingdu.kernel.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Edition;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.lifecycle.initiation.SaveInitiation.Form;
import org.mingdu.lifecycle.initiation.SaveInitiation.Fund;
import org.mingdu.lifecycle.law.Track;

/// What must hold of an application beyond what the data standard says of each field. Values in, sentences out.
final class CheckInitiation {
    private static final int MOST_FUNDS = 30;

    private CheckInitiation() {}

    /// Of a draft, which may still lack something.
    static List<Field> draft(Form form) {
        var errors = new ArrayList<Field>();
        if (form.given().stream().anyMatch(Objects::isNull)) {
            errors.add(new Field("/funds", "资金来源有空项，请删去。"));
        }
        if (form.given().size() > MOST_FUNDS) {
            errors.add(new Field("/funds", say("资金来源最多 %d 项，请合并同一渠道的资金。", MOST_FUNDS)));
        }
        if (form.plannedStart() != null
                && form.plannedFinish() != null
                && form.plannedFinish().isBefore(form.plannedStart())) {
            errors.add(new Field("/plannedFinish", "计划竣工日期不能早于计划开工日期。"));
        }
        return errors;
    }

    /// Of what is submitted: nothing is missing, and the sources add up to the whole (政府投资条例第九条、第二十二条).
    static List<Field> whole(Form form, Edition standard) {
        var errors = new ArrayList<>(draft(form));
        var asks = new Asks(standard, errors);
        asks.chosen("track", form.track());
        asks.filled("name", form.name());
        asks.chosen("typeCode", form.typeCode());
        asks.chosen("natureCode", form.natureCode());
        asks.chosen("regionCode", form.regionCode());
        asks.chosen("ownerOrganisationId", form.ownerOrganisationId());
        // Whether a work of a company is needed is the company's own affair (企业投资项目核准和备案管理条例第九条).
        if (form.track() == Track.APPROVAL || form.track() == Track.SUBSIDY) {
            asks.filled("necessity", form.necessity());
        }
        asks.filled("content", form.content());
        asks.filled("scale", form.scale());
        funds(form, errors);
        asks.filled("plannedStart", form.plannedStart());
        asks.filled("plannedFinish", form.plannedFinish());
        asks.filled("address", form.address());
        asks.filled("contact", form.contact());
        asks.filled("phone", form.phone());
        if (!Boolean.TRUE.equals(form.notSecret())) {
            errors.add(new Field("/notSecret", "请确认本项目不涉及国家秘密。涉密项目不得录入本系统，请按保密规定办理。"));
        }
        return List.copyOf(errors);
    }

    private static void funds(Form form, List<Field> errors) {
        var investment = form.investment();
        if (investment == null || investment.yuan().signum() <= 0) {
            errors.add(new Field("/investment", "请填写总投资，应大于 0。"));
        }
        if (form.given().isEmpty()) {
            errors.add(new Field("/funds", "请至少填写一项资金来源。"));
            return;
        }
        for (var i = 0; i < form.given().size(); i++) {
            var fund = form.given().get(i);
            if (fund.sourceCode() == null || fund.sourceCode().isBlank()) {
                errors.add(new Field("/funds/%d/sourceCode".formatted(i), "请选择资金渠道。"));
            }
            if (fund.amount() == null || fund.amount().yuan().signum() <= 0) {
                errors.add(new Field("/funds/%d/amount".formatted(i), "请填写金额，应大于 0。"));
            }
        }
        var sum = sum(form.given());
        if (investment != null && sum.compareTo(investment.yuan()) != 0) {
            errors.add(
                    new Field("/funds", say("资金来源合计 %s 元，与总投资 %s 元不符，请核对。", new Money(sum).text(), investment.text())));
        }
    }

    static BigDecimal sum(List<Fund> funds) {
        return funds.stream()
                .map(Fund::amount)
                .filter(Objects::nonNull)
                .map(Money::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private record Asks(Edition standard, List<Field> errors) {
        void filled(String code, @Nullable Object value) {
            ask("请填写%s。", code, value);
        }

        void chosen(String code, @Nullable Object value) {
            ask("请选择%s。", code, value);
        }

        private void ask(String sentence, String code, @Nullable Object value) {
            if (value == null || (value instanceof String text && text.isBlank())) {
                errors.add(new Field("/" + code, say(sentence, standard.name("initiation." + code))));
            }
        }
    }
}
