package org.mingdu.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The form as a document tree. Text enters as text nodes, never as markup, so no word of a user can become a tag.
final class FormPage {
    static final String SEALED = "（盖章）　　　　　　年　　月　　日";

    private final Document document;

    private FormPage(Document document) {
        this.document = document;
    }

    static Document of(OfficialForm form, String style) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            new FormPage(document).write(form, style);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own document builder must exist", e);
        }
    }

    private void write(OfficialForm form, String style) {
        var html = document.createElement("html");
        html.setAttribute("lang", "zh-CN");
        document.appendChild(html);
        var head = add(html, "head", "", 1);
        add(head, "title", "", 1).setTextContent(form.title());
        add(head, "style", "", 1).setTextContent(style);
        var body = add(html, "body", "", 1);
        add(body, "h1", "", 1).setTextContent(form.title());
        add(body, "p", "subtitle", 1).setTextContent(form.subtitle());
        var table = add(add(body, "table", "", 1), "tbody", "", 1);
        for (var line : form.lines()) {
            switch (line) {
                case OfficialForm.Two(var left, var right) -> {
                    var row = add(table, "tr", "", 1);
                    item(row, left, 1, "");
                    item(row, right, 1, "");
                }
                case OfficialForm.One(var item) -> item(add(table, "tr", "", 1), item, 3, "");
                case OfficialForm.Box(var item) -> item(add(table, "tr", "", 1), item, 3, "box");
                case OfficialForm.Rows rows -> rows(table, rows);
                case OfficialForm.Seal(var label) -> {
                    var row = add(table, "tr", "whole", 1);
                    add(row, "th", "", 1).setTextContent(label);
                    add(add(row, "td", "seal", 3), "p", "", 1).setTextContent(SEALED);
                }
            }
        }
        add(body, "p", "foot", 1).setTextContent(form.footer());
    }

    private void rows(Element table, OfficialForm.Rows rows) {
        var heads = add(table, "tr", "", 1);
        var label = add(heads, "th", "", 1);
        label.setAttribute("rowspan", String.valueOf(rows.rows().size() + 1));
        label.setTextContent(rows.label());
        rows.heads().forEach(head -> add(heads, "th", "", 1).setTextContent(head));
        for (var cells : rows.rows()) {
            var row = add(table, "tr", "", 1);
            cells.forEach(cell -> add(row, "td", "", 1).setTextContent(cell));
        }
    }

    private void item(Element row, OfficialForm.Item item, int span, String kind) {
        add(row, "th", "", 1).setTextContent(item.label());
        var place = add(row, "td", kind, span);
        item.value().lines().forEach(text -> add(place, "p", "", 1).setTextContent(text));
    }

    private Element add(Element parent, String name, String kind, int span) {
        var element = document.createElement(name);
        if (!kind.isEmpty()) {
            element.setAttribute("class", kind);
        }
        if (span > 1) {
            element.setAttribute("colspan", String.valueOf(span));
        }
        parent.appendChild(element);
        return element;
    }
}
