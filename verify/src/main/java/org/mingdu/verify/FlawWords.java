package org.mingdu.verify;

import org.mingdu.ledger.Flaw;

/// What is wrong, in words that an auditor can put into a report.
final class FlawWords {
    private FlawWords() {}

    static String of(Flaw flaw, boolean english) {
        return english ? english(flaw) : chinese(flaw);
    }

    private static String chinese(Flaw flaw) {
        return switch (flaw) {
            case TOO_LARGE -> "内容过大";
            case ENDS_EARLY -> "内容不完整，提前结束";
            case BYTES_LEFT_OVER -> "末尾有多余内容";
            case UNKNOWN_TYPE, NOT_SHORTEST, KEYS_NOT_SORTED, KEY_NOT_TEXT, OUT_OF_RANGE -> "编码不是唯一规定的写法";
            case TOO_DEEP -> "层次过深";
            case NOT_UTF8, NOT_NFC -> "文字编码不符合规定";
            case NOT_A_DECIMAL -> "不是规定写法的数";
            case NOT_A_DATE -> "不是有效日期";
            case FIELD_MISSING -> "缺少字段";
            case FIELD_UNKNOWN -> "有不认识的字段";
            case FIELD_WRONG -> "字段内容不对";
            case MALFORMED -> "格式不对或已损坏";
            case INDEX_BEYOND_SIZE -> "位置超出日志条数";
            case PROOF_TOO_SHORT, PROOF_TOO_LONG -> "证明的长度不对";
            case ROOT_DIFFERS -> "算出的指纹与存证头不符";
            case EARLIER_ROOT_DIFFERS -> "与较早的存证头不是同一份日志：较早的内容被改过";
            case OTHER_LOG -> "属于另一份日志";
            case OTHER_HASH -> "指纹算法不同";
            case BAD_KEY -> "密钥无效";
            case NOT_SIGNED -> "没有该密钥的签名";
            case BAD_SIGNATURE -> "签名不成立";
            case KEY_NOT_IN_FORCE -> "签名的密钥在该条数时不在有效期内";
            case NO_ROTATION -> "换了密钥，但没有旧密钥签署的换钥记录";
            case SHRUNK -> "日志变短了";
            case FORK -> "分叉：同样条数，两个不同的指纹";
            case OTHER_PROOF -> "没有把两个存证头连起来的证明";
            case CONTENT_CHANGED -> "内容被改动，与留存的指纹不符";
            case ENTRY_UNREADABLE -> "条目无法读取";
            case ENTRY_OF_OTHER_LOG -> "条目属于另一份日志";
            case NUMBER_MISSING -> "缺号";
            case NUMBER_MOVED -> "次序被调换";
            case NUMBER_TWICE -> "序号重复";
            case ENTRY_REPLACED -> "条目被替换，与后一条所记的前一条指纹不符";
            case TREE_DIFFERS -> "这一段的内容与存证头不符，其中至少一条被改动、增加或删去";
            case CUT_OFF -> "末尾被截去";
            case PROMISE_BROKEN -> "承诺已到期，日志中没有该内容";
            case NOT_A_PACK -> "不是本系统写出的证据包，或被重新打包过";
            case NOT_LISTED -> "清单之外的内容";
            case LISTED_AND_MISSING -> "清单所列而包内没有";
            case ITEM_CHANGED -> "与清单所列的指纹不符";
            case RECORD_WITHOUT_PROOF -> "条目没有证明";
            case FILE_CHANGED -> "文件内容与条目所记的指纹不符";
        };
    }

    private static String english(Flaw flaw) {
        return switch (flaw) {
            case TOO_LARGE -> "too large";
            case ENDS_EARLY -> "ends before it is complete";
            case BYTES_LEFT_OVER -> "something follows after its end";
            case UNKNOWN_TYPE, NOT_SHORTEST, KEYS_NOT_SORTED, KEY_NOT_TEXT, OUT_OF_RANGE ->
                "is not encoded in the one form allowed";
            case TOO_DEEP -> "too deeply nested";
            case NOT_UTF8, NOT_NFC -> "holds text that is not in the form allowed";
            case NOT_A_DECIMAL -> "no number in the form allowed";
            case NOT_A_DATE -> "no such date";
            case FIELD_MISSING -> "a field is missing";
            case FIELD_UNKNOWN -> "a field is unknown";
            case FIELD_WRONG -> "a field is not as it must be";
            case MALFORMED -> "malformed or damaged";
            case INDEX_BEYOND_SIZE -> "the place is beyond the end of the log";
            case PROOF_TOO_SHORT, PROOF_TOO_LONG -> "the proof has not the length it must have";
            case ROOT_DIFFERS -> "the fingerprint does not come out as the head says";
            case EARLIER_ROOT_DIFFERS -> "does not go on from the earlier head: what came earlier was changed";
            case OTHER_LOG -> "belongs to another log";
            case OTHER_HASH -> "uses another hash function";
            case BAD_KEY -> "no valid key";
            case NOT_SIGNED -> "not signed by this key";
            case BAD_SIGNATURE -> "the signature is not valid";
            case KEY_NOT_IN_FORCE -> "signed by a key that is not in force at this size";
            case NO_ROTATION -> "a new key without a record signed by the old one";
            case SHRUNK -> "the log has become shorter";
            case FORK -> "a fork: the same number of entries and two fingerprints";
            case OTHER_PROOF -> "no proof joins the two heads";
            case CONTENT_CHANGED -> "the content was changed and does not agree with the fingerprint kept of it";
            case ENTRY_UNREADABLE -> "the entry cannot be read";
            case ENTRY_OF_OTHER_LOG -> "the entry belongs to another log";
            case NUMBER_MISSING -> "number missing";
            case NUMBER_MOVED -> "stands out of order";
            case NUMBER_TWICE -> "the number stands there twice";
            case ENTRY_REPLACED -> "the entry was replaced: the one after it was written after another";
            case TREE_DIFFERS -> "this stretch does not agree with the head: an entry was changed, added or removed";
            case CUT_OFF -> "the end was cut off";
            case PROMISE_BROKEN -> "the promise is due and the log does not hold its content";
            case NOT_A_PACK -> "no pack as the product writes it, or packed anew";
            case NOT_LISTED -> "not in the manifest";
            case LISTED_AND_MISSING -> "in the manifest and not in the pack";
            case ITEM_CHANGED -> "does not agree with its fingerprint in the manifest";
            case RECORD_WITHOUT_PROOF -> "a record without a proof";
            case FILE_CHANGED -> "the file is not the one the entry names";
        };
    }
}
