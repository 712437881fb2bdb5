/** What went wrong with one field: `pointer` is a JSON pointer into the request, `/plannedFinish`. */
export interface FieldProblem {
  pointer: string
  detail: string
}

interface ProblemBody {
  type?: string
  title?: string
  status?: number
  detail?: string
  errors?: FieldProblem[]
  current?: unknown
  retryAfterSeconds?: number
  expected?: number
}

/** A refusal or a fault in words to show as they are. Everything that fails on the way to the server becomes one. */
export class Problem extends Error {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors: readonly FieldProblem[]
  /** The stored version, when ours was stale. */
  readonly current: unknown
  readonly retryAfterSeconds: number | undefined
  /** Where an upload in pieces goes on. */
  readonly expected: number | undefined

  constructor(body: ProblemBody & { status: number }) {
    const detail = body.detail ?? wordsFor(body.status)
    super(detail)
    this.name = 'Problem'
    this.type = body.type ?? 'about:blank'
    this.title = body.title ?? wordsFor(body.status)
    this.status = body.status
    this.detail = detail
    this.errors = body.errors ?? []
    this.current = body.current
    this.retryAfterSeconds = body.retryAfterSeconds
    this.expected = body.expected
  }

  /** The last word of the type: `urn:mingdu:problem:project:stale` → `stale`. */
  get slug(): string {
    return this.type.slice(this.type.lastIndexOf(':') + 1)
  }

  /** Whether the server may or may not have acted: asking again with the same key is safe and useful. */
  get undecided(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504
  }

  /** What is wrong with a field, by its name in the request. */
  of(field: string): string | undefined {
    return this.errors.find((error) => error.pointer === `/${field}`)?.detail
  }
}

function wordsFor(status: number): string {
  switch (status) {
    case 0:
      return '连接不上服务器。请检查网络后重试，已填写的内容没有丢失。'
    case 401:
      return '登录已过期，请重新登录。'
    case 403:
      return '您没有办理此事的权限，请联系本单位管理员。'
    case 404:
      return '没有找到您要的内容，可能已被删除，或者不在您的管理范围内。'
    case 413:
      return '文件太大，超过了系统允许的上限。'
    case 429:
      return '操作过于频繁，请稍后再试。'
    case 502:
    case 503:
    case 504:
      return '服务器正在启动或维护，请稍后重试。'
    default:
      return `服务器未能完成办理（代码 ${status}）。请稍后重试；如仍不成功，请把此代码告诉管理员。`
  }
}

/** The problem of an answer that was not a success. */
export function problemOf(status: number, contentType: string, text: string): Problem {
  if (/\bjson\b/.test(contentType)) {
    try {
      const body: unknown = JSON.parse(text)
      if (typeof body === 'object' && body !== null) return new Problem({ ...(body as ProblemBody), status })
    } catch {
      // A gateway's page that only claims to be JSON: the status still says enough.
    }
  }
  return new Problem({ status })
}

/** Any thrown value as a problem; what is not one is a fault of ours and keeps its message. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  return new Problem({ status: 0, type: 'about:blank', detail: `页面出错：${String(thrown)}。请刷新后重试。` })
}
