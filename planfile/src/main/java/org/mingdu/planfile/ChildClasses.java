package org.mingdu.planfile;

import java.util.List;

/// One class of every jar the child loads, to find the jars by.
final class ChildClasses {
    static final List<String> WITNESSES = List.of(
            "org.mingdu.planfile.ReadPlanFile",
            "org.mpxj.ProjectFile",
            "org.apache.poi.poifs.filesystem.POIFSFileSystem",
            "org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream",
            "org.apache.commons.collections4.IteratorUtils",
            "org.apache.commons.math3.util.MathUtils",
            "org.apache.commons.codec.Charsets",
            "com.zaxxer.sparsebits.SparseBitSet",
            "org.apache.logging.log4j.LogManager",
            "com.rtfparserkit.parser.RtfStreamSource",
            "jakarta.xml.bind.JAXBContext",
            "jakarta.activation.DataHandler",
            "org.glassfish.jaxb.runtime.v2.ContextFactory",
            "org.glassfish.jaxb.core.v2.runtime.IllegalAnnotationException",
            "com.sun.istack.FinalArrayList",
            "com.sun.xml.txw2.TxwException",
            "org.jsoup.Jsoup");

    private ChildClasses() {}
}
