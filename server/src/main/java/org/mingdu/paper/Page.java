package org.mingdu.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The paper as a document tree. Text enters as text nodes, never as markup, so no word of a user can become a tag.
final class Page {
    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    static Document of(Paper paper, String style) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            new Page(document).write(paper, style);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own document builder must exist", e);
        }
    }

    private void write(Paper paper, String style) {
        var html = document.createElement("html");
        html.setAttribute("lang", "zh-CN");
        document.appendChild(html);
        var head = add(html, "head", "");
        add(head, "title", "").setTextContent(paper.title() + " " + paper.subtitle());
        add(head, "style", "").setTextContent(style);
        var body = add(html, "body", "");
        add(body, "div", "footer").setTextContent(paper.footer());
        add(body, "div", "running").setTextContent(paper.subtitle());
        add(body, "h1", "").setTextContent(paper.title());
        add(body, "p", "subtitle").setTextContent(paper.subtitle());
        var basis = add(body, "p", "basis");
        for (var fact : paper.basis()) {
            add(basis, "span", "").setTextContent(fact.label() + "：" + Words.of(fact.value()));
            basis.appendChild(document.createTextNode(" 　 "));
        }
        for (var section : paper.sections()) {
            switch (section) {
                case Paper.Facts facts -> facts(body, facts);
                case Paper.Table table -> table(body, table);
            }
        }
    }

    private void facts(Element body, Paper.Facts section) {
        add(body, "h2", "").setTextContent(section.heading());
        var table = add(add(body, "table", "facts"), "tbody", "");
        for (var i = 0; i < section.facts().size(); i += 2) {
            var row = add(table, "tr", "");
            for (var j = i; j < i + 2; j++) {
                var fact = j < section.facts().size() ? section.facts().get(j) : new Paper.Fact("", new Cell.Text(""));
                add(row, "th", "").setTextContent(fact.label());
                value(add(row, "td", ""), fact.value());
            }
        }
        if (!section.remark().isEmpty()) {
            add(body, "p", "remark").setTextContent(section.remark());
        }
    }

    private void table(Element body, Paper.Table section) {
        add(body, "h2", "").setTextContent(section.heading());
        if (section.rows().isEmpty()) {
            add(body, "p", "empty").setTextContent(section.whenEmpty());
            return;
        }
        var table = add(body, "table", "rows");
        var all = section.columns().stream().mapToInt(Paper.Column::width).sum();
        for (var column : section.columns()) {
            add(table, "col", "").setAttribute("style", "width: %d%%".formatted(column.width() * 100 / all));
        }
        var heads = add(add(table, "thead", ""), "tr", "");
        var first = section.rows().getFirst();
        for (var i = 0; i < section.columns().size(); i++) {
            add(heads, "th", Words.isFigure(first.get(i)) ? "figure" : "")
                    .setTextContent(section.columns().get(i).title());
        }
        var rows = add(table, "tbody", "");
        for (var cells : section.rows()) {
            row(rows, cells);
        }
    }

    private void row(Element rows, List<Cell> cells) {
        var row = add(rows, "tr", "");
        for (var cell : cells) {
            value(add(row, "td", kind(cell)), cell);
        }
    }

    /// Only words may be broken over two lines.
    private static String kind(Cell cell) {
        return Words.isFigure(cell) ? "figure" : cell instanceof Cell.Text ? "" : "whole";
    }

    private void value(Element place, Cell cell) {
        place.setTextContent(Words.of(cell));
        var ink = Words.ink(cell);
        if (!ink.isEmpty()) {
            place.setAttribute("style", "color: " + ink);
        }
    }

    private Element add(Element parent, String name, String kind) {
        var element = document.createElement(name);
        if (!kind.isEmpty()) {
            element.setAttribute("class", kind);
        }
        parent.appendChild(element);
        return element;
    }
}
