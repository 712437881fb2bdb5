import { hex, text } from './bytes'
import { readEntry } from './entry'
import { checkExport } from './exportCheck'
import { agrees as agree, type Head, headSignedBy, isPromise, type Promised, readHead, readPromise } from './heads'
import { type LogKey, readKey, sameKey, signedBy } from './keys'
import { type Check, type Reading, refused } from './note'
import { checkPack, indexOf, type PackReport } from './packCheck'
import { CODE, checkReceipt, readCode, readReceipt, type Receipt } from './receipt'
import { Source } from './source'
import { flawWords, safe, type Said, sayEntry, Speaker, time, type Verdict } from './speaker'
import { type Consistency, readConsistency } from './tree'
import { type ExportReport, type Finding, stands } from './walk'

/** A file by its name; what was pasted is one too. */
export interface GivenFile {
  name: string
  blob: Blob
}
export type Kind = 'receipt' | 'pack' | 'export'
export interface Question {
  kind: Kind
  file: GivenFile
  keys: GivenFile[]
  heads: GivenFile[]
  proofs: GivenFile[]
  promises: GivenFile[]
}
export interface Answer {
  said: Said[]
  verdict: Verdict
}

const LARGEST = 2 << 20
const MOST_SHOWN = 50

/** What is to be checked, by how it begins; and what else was given, the same way. */
export async function kindOf(blob: Blob): Promise<Kind> {
  const begin = new Uint8Array(await blob.slice(0, 16).arrayBuffer())
  if (begin[0] === 0x50 && begin[1] === 0x4b) return 'pack'
  return text(begin) === 'mingdu-export/1\n' ? 'export' : 'receipt'
}

export async function sorted(files: GivenFile[]): Promise<Pick<Question, 'keys' | 'heads' | 'proofs' | 'promises'>> {
  const all = {
    keys: [] as GivenFile[],
    heads: [] as GivenFile[],
    proofs: [] as GivenFile[],
    promises: [] as GivenFile[],
  }
  for (const file of files) {
    const words = (await textOf(file)) ?? ''
    const into = words.startsWith('mingdu-head/')
      ? all.heads
      : words.startsWith('mingdu-consistency/')
        ? all.proofs
        : isPromise(words)
          ? all.promises
          : all.keys
    into.push(file)
  }
  return all
}

/** As editors on other systems save it: with a mark at its beginning, and two signs at the end of each line. */
async function textOf(file: GivenFile): Promise<string | undefined> {
  if (file.blob.size > LARGEST) return undefined
  const words = text(new Uint8Array(await file.blob.arrayBuffer()))
  return words?.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}

export async function answer(question: Question, told?: (share: number) => void): Promise<Answer> {
  const speaker = new Speaker()
  const keys = (await read(speaker, question.keys, readKeys)).flat()
  const heads = await read(speaker, question.heads, readHead)
  const proofs = await read(speaker, question.proofs, readConsistency)
  const promises = await read(speaker, question.promises, readPromise)
  const given = { keys, heads, proofs, promises }
  const name = safe(question.file.name)
  if (question.kind === 'pack') await sayPack(speaker, name, new Source(question.file.blob, told), given)
  else if (question.kind === 'export') await sayExport(speaker, name, new Source(question.file.blob, told), given)
  else await sayReceipt(speaker, question.file, given)
  speaker.end()
  return { said: speaker.said, verdict: speaker.verdict }
}

interface Given {
  keys: LogKey[]
  heads: Head[]
  proofs: Consistency[]
  promises: Promised[]
}

async function read<T>(speaker: Speaker, files: GivenFile[], reader: (words: string) => Reading<T>): Promise<T[]> {
  const all: T[] = []
  for (const file of files) {
    const one = await readOne(speaker, file, reader)
    if (one !== undefined) all.push(one)
  }
  return all
}

async function readOne<T>(
  speaker: Speaker,
  file: GivenFile,
  reader: (words: string) => Reading<T>,
): Promise<T | undefined> {
  const words = await textOf(file)
  const one: Reading<T> = words === undefined ? refused('NOT_UTF8') : reader(words)
  if (one.flaw) speaker.open(`${safe(file.name)}：${flawWords(one.flaw)}，未采用。`)
  return one.value
}

function readKeys(words: string): Reading<LogKey[]> {
  const keys: LogKey[] = []
  for (const line of words.split(/\r\n|\r|\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const key = readKey(line)
    if (!key) return refused('BAD_KEY')
    keys.push(key)
  }
  return keys.length > 0 ? { value: keys } : refused('BAD_KEY')
}

// What is said of heads, the same for everything.

function sayHead(speaker: Speaker, head: Head): void {
  speaker.line(`  日志 ${safe(head.origin)}，${head.size} 条，时间 ${time(head.time)}（日志自己的时钟）`)
}

/** The names of the keys among these that signed. A signature that claims to be of one of them and is not is wrong. */
function signers(speaker: Speaker, head: Head, keys: LogKey[]): string[] {
  const names: string[] = []
  for (const key of keys) {
    const flaw = headSignedBy(key, head)
    if (!flaw) names.push(`${key.name} (${key.id})`)
    else if (flaw === 'BAD_SIGNATURE') speaker.wrong(`${safe(key.name)} 的签名不成立。`)
  }
  return names
}

function against(speaker: Speaker, head: Head, one: Head, flaw: Check): boolean {
  if (!flaw) {
    speaker.good(`与外部存证头（${one.size} 条，${time(one.time)}）一致。`)
    return true
  }
  if (flaw === 'OTHER_PROOF' || flaw === 'OTHER_LOG') {
    speaker.open(`与外部存证头（${one.size} 条）无法比较：${flawWords(flaw)}。`)
    return false
  }
  speaker.wrong(`与外部存证头（${one.size} 条）矛盾：${flawWords(flaw)}。`)
  for (const both of [one, head])
    for (const signature of both.signatures) speaker.aside(`签名为证：${safe(signature.line)}`)
  return false
}

function noOutside(speaker: Speaker): void {
  speaker.open('没有给出外部存证头：这只说明服务器前后一致，不能证明它没有整体改写过。')
}

// A receipt, or a promise, which is none yet.

async function sayReceipt(speaker: Speaker, file: GivenFile, given: Given): Promise<void> {
  const words = (await textOf(file)) ?? ''
  const name = safe(file.name)
  if (isPromise(words)) {
    speaker.title(`承诺 ${name}`)
    const promise = await readOne(speaker, file, readPromise)
    if (promise) sayPromise(speaker, promise, given)
    return
  }
  speaker.title(`凭据 ${name}`)
  const receipt = words.startsWith(CODE)
    ? await readOne(speaker, file, (code) => readCode(code.trim()))
    : await readOne(speaker, file, readReceipt)
  if (!receipt) return
  sayHead(speaker, receipt.head)
  const entry = receipt.entry && readEntry(receipt.entry)
  if (entry) sayEntry(speaker, entry)
  speaker.title('内容是否未被改动')
  const flaw = checkReceipt(receipt)
  if (flaw) {
    speaker.wrong(`凭据自身不成立：${flawWords(flaw)}。凭据被改动过，或从来不是真的。`)
    return
  }
  speaker.good(`第 ${receipt.number} 号条目在该存证头的日志中，位置为第 ${receipt.proof.index + 1n} 条。`)
  if (!receipt.entry) speaker.aside(`凭据不含条目内容，只证明指纹为 ${hex(receipt.leaf)} 的条目；序号以凭据所写为准。`)
  receiptAnchors(speaker, receipt, given)
  speaker.title('没有证明的')
  speaker.aside('条目所写的事情是否属实。')
  speaker.aside('日志中没有遗漏其他条目：这要用整份日志判断。')
  speaker.aside('时间是服务器的时钟所报。')
}

function receiptAnchors(speaker: Speaker, receipt: Receipt, given: Given): void {
  const names = signers(speaker, receipt.head, given.keys)
  if (names.length > 0) speaker.good(`存证头由您认可的密钥签名：${safe(names.join(', '))}。`)
  else if (given.keys.length > 0) speaker.open('存证头没有您所给密钥的签名，不能确认出自该日志。')
  else speaker.aside('没有给出密钥（--keys），未核对签名。')
  let any = false
  for (const one of given.heads) {
    if (given.keys.length === 0 || signers(speaker, one, given.keys).length > 0)
      any = against(speaker, receipt.head, one, agree(receipt.head, one, given.proofs)) || any
    else speaker.open(`外部存证头（${one.size} 条）没有您所给密钥的签名，未采用。`)
  }
  if (given.heads.length === 0 && names.length === 0) noOutside(speaker)
  else if (!any && names.length > 0)
    speaker.aside('没有一致的外部存证头：签名证明服务器出具过它，不证明服务器给别人看的是同一份日志。')
}

function sayPromise(speaker: Speaker, promise: Promised, given: Given): void {
  for (const key of given.keys) {
    const flaw = signedBy(key, promise.body, promise.signatures)
    if (!flaw) speaker.good(`由您认可的密钥签名：${safe(key.name)}。`)
    else if (flaw === 'BAD_SIGNATURE') speaker.wrong(`${safe(key.name)} 的签名不成立。`)
  }
  speaker.open(
    `已受理，尚未编号：日志 ${safe(promise.origin)} 承诺在 ${time(promise.due)} 之前收入指纹为 ` +
      `${hex(promise.content)} 的内容。到期后换取凭据，或用 export --promises 核对。`,
  )
}

// A pack of evidence.

async function sayPack(speaker: Speaker, name: string, source: Source, given: Given): Promise<void> {
  speaker.title(`证据包 ${name}`)
  const read = await checkPack(source, given.heads, given.keys, given.proofs)
  if (!read.value) {
    const words = flawWords(read.flaw)
    if (read.flaw === 'ITEM_CHANGED') speaker.wrong(`证据包已损坏或被改动：${words}。`)
    else speaker.open(`不能读取证据包：${words}。`)
    return
  }
  const report = read.value
  sayHead(speaker, report.head)
  packIntegrity(speaker, report, given)
  packCompleteness(speaker, report)
  speaker.title('没有证明的')
  speaker.aside('条目和文件所写的事情是否属实。')
  if (report.indexed) speaker.aside('索引（9-index）只供阅读，以条目为准。')
  speaker.aside('时间是服务器的时钟所报。')
}

function packIntegrity(speaker: Speaker, report: PackReport, given: Given): void {
  speaker.title('内容是否未被改动')
  let sound = 0
  for (const seen of report.entries) {
    if (seen.proof) speaker.wrong(`${safe(seen.entry.stream)} 第 ${seen.entry.number} 号：${flawWords(seen.proof)}。`)
    else sound++
  }
  speaker.good(`${sound} 条条目在存证头的日志中，未被改动。`)
  for (const { item, flaw } of report.wrong) {
    const index = indexOf('4-entries/', item)
    if (index === undefined) speaker.wrong(`${safe(item)}：${flawWords(flaw)}。`)
    else speaker.wrong(`日志第 ${index + 1n} 条（${safe(item)}）：${flawWords(flaw)}。`)
  }
  if (report.files > 0) speaker.good(`包内 ${report.files} 个文件均已逐字节核对。`)
  let shown = 0
  for (const seen of report.opened) {
    if (seen.holds) speaker.wrong(`第 ${seen.number} 号展开的内容（${safe(seen.name)}）：${flawWords(seen.holds)}。`)
    else shown++
  }
  if (shown > 0) speaker.good(`展开的 ${shown} 项与条目中隐去的内容一致。`)
  if (report.signature) speaker.wrong(`存证头的签名：${flawWords(report.signature)}。`)
  const names = signers(speaker, report.head, given.keys)
  if (names.length > 0 || report.keyTrusted) speaker.good(`存证头由您认可的密钥签名：${safe(names.join(', '))}。`)
  else if (given.keys.length > 0) speaker.open('包内的密钥不是您所给的密钥，不能确认出自该日志。')
  for (const anchor of report.anchors) {
    if (anchor.signature)
      speaker.open(`外部存证头（${anchor.outside.size} 条）：${flawWords(anchor.signature)}，未采用。`)
    else against(speaker, report.head, anchor.outside, anchor.agrees)
  }
  if (given.heads.length === 0 && names.length === 0 && !report.keyTrusted) noOutside(speaker)
}

function packCompleteness(speaker: Speaker, report: PackReport): void {
  speaker.title('是否齐全')
  for (const range of report.missing) speaker.wrong(`${safe(range.stream)} 缺第 ${range.from} 至 ${range.to} 号。`)
  if (report.ranges.length === 0) speaker.aside('证据包没有声明包含哪一段序号：只证明所列条目，不证明没有别的条目。')
  else if (report.missing.length === 0)
    for (const range of report.ranges) speaker.good(`${safe(range.stream)} 第 ${range.from} 至 ${range.to} 号齐全。`)
  for (const file of report.absent) speaker.aside(`条目提到的文件不在包内，未核对：${file.kind} ${file.hash}。`)
}

// A whole log.

async function sayExport(speaker: Speaker, name: string, source: Source, given: Given): Promise<void> {
  speaker.title(`整份日志 ${name}`)
  const read = await checkExport(source, given.heads, given.keys, given.promises)
  if (!read.value) {
    speaker.open(`不能读取：${flawWords(read.flaw)}（${safe(read.where)}）。`)
    return
  }
  const report = read.value
  speaker.line(`  日志 ${safe(report.origin)}，共 ${report.count} 条，${report.last.length} 个序列`)
  speaker.title('内容是否未被改动')
  const integrity = report.findings.filter((found) => !isGap(found))
  for (const found of integrity.slice(0, MOST_SHOWN)) sayFinding(speaker, found, report)
  if (integrity.length === 0) speaker.good('每条条目与留存的指纹、与前后条目一致。')
  exportInside(speaker, report)
  exportOutside(speaker, report, given)
  speaker.title('是否齐全')
  const gaps = report.findings.filter(isGap)
  for (const found of gaps.slice(0, MOST_SHOWN)) sayFinding(speaker, found, report)
  if (gaps.length === 0)
    for (const [stream, last] of report.last.slice(0, MOST_SHOWN))
      speaker.good(`${safe(stream)}：第 1 至 ${last} 号无缺号。`)
  if (report.found > MOST_SHOWN) speaker.aside(`共 ${report.found} 处问题，只列出一部分。`)
  for (const { promise, kept } of report.promises) {
    const content = hex(promise.content)
    if (!kept) speaker.good(`承诺的内容 ${content} 已在日志中。`)
    else if (kept === 'PROMISE_BROKEN') speaker.wrong(`承诺的内容 ${content}：${flawWords(kept)}。`)
    else if (kept === 'NUMBER_MISSING') speaker.open(`承诺的内容 ${content} 尚未收入，也尚未到期。`)
    else speaker.open(`承诺 ${content}：${flawWords(kept)}，未采用。`)
  }
  speaker.title('没有证明的')
  speaker.aside('条目所写的事情是否属实；从未写入日志的事情。')
  speaker.aside('时间是服务器的时钟所报。')
}

const isGap = (found: Finding) => found.flaw === 'NUMBER_MISSING' || found.flaw === 'CUT_OFF'

function sayFinding(speaker: Speaker, { flaw, from, to }: Finding, report: ExportReport): void {
  const words = flawWords(flaw)
  // A stretch of the whole log is one of numbers only where all numbers are of one stream.
  const numbered = flaw !== 'TREE_DIFFERS' || report.last.length === 1
  if (!numbered || from.number === 0n || from.stream !== to.stream)
    speaker.wrong(`日志第 ${from.index + 1} 至 ${to.index + 1} 条：${words}。`)
  else if (from.number === to.number) speaker.wrong(`${safe(from.stream)} 第 ${from.number} 号：${words}。`)
  else speaker.wrong(`${safe(from.stream)} 第 ${from.number} 至 ${to.number} 号：${words}。`)
}

function exportInside(speaker: Speaker, report: ExportReport): void {
  const count = report.inside.filter(stands).length
  if (count > 0) speaker.good(`与日志自带的 ${count} 个存证头一致。`)
  for (const seen of report.inside)
    if (seen.signature) speaker.wrong(`日志自带的存证头（${seen.head.size} 条）：${flawWords(seen.signature)}。`)
}

function exportOutside(speaker: Speaker, report: ExportReport, given: Given): void {
  if (given.keys.length > 0 && !report.keyTrusted)
    speaker.open('日志所用的签名密钥不是您所给的密钥，不能确认出自该日志。')
  for (const { head, signature, tree } of report.outside) {
    if (signature) speaker.open(`外部存证头（${head.size} 条）：${flawWords(signature)}，未采用。`)
    else if (tree) speaker.wrong(`与外部存证头（${head.size} 条，${time(head.time)}）不符：${flawWords(tree)}。`)
    else speaker.good(`与外部存证头（${head.size} 条，${time(head.time)}）一致。`)
  }
  const witnessed = report.inside.filter(
    (seen) =>
      stands(seen) &&
      given.keys.some((key) => !report.keys.some((own) => sameKey(own, key)) && !headSignedBy(key, seen.head)),
  )
  let covered = 0n
  for (const seen of [...report.outside.filter(stands), ...witnessed])
    if (seen.head.size > covered) covered = seen.head.size
  if (covered === 0n && given.heads.length === 0) noOutside(speaker)
  else if (covered === 0n) speaker.open('没有一个外部存证头与这份日志一致。')
  else if (covered < BigInt(report.count))
    speaker.aside(`第 ${covered + 1n} 至 ${report.count} 条没有外部存证头覆盖，只说明服务器前后一致。`)
}
