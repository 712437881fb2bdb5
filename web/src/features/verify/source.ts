import type { Bytes } from './bytes'

/** Bytes from front to back, without holding more of them than is asked for. */
export class Source {
  private held: Bytes = new Uint8Array(0)
  private at = 0
  private taken = 0

  constructor(
    private readonly blob: Blob,
    private readonly told: (share: number) => void = () => undefined,
  ) {}

  /** So many, or fewer at the end. */
  async read(length: number): Promise<Bytes> {
    if (this.held.length - this.at < length) await this.fill(length)
    const bytes = this.held.slice(this.at, this.at + length)
    this.at += bytes.length
    return bytes
  }

  /** As `read`, at once, where all of them are in hand already. */
  ready(length: number): Bytes | undefined {
    if (this.held.length - this.at < length) return undefined
    this.at += length
    return this.held.slice(this.at - length, this.at)
  }

  /** The next ones, which stay; undefined where they are not in hand. */
  peek(length: number): Bytes | undefined {
    return this.held.length - this.at < length ? undefined : this.held.subarray(this.at, this.at + length)
  }

  private async fill(length: number): Promise<void> {
    const rest = this.held.slice(this.at)
    const more = Math.max(length - rest.length, 1 << 20)
    const next = await this.blob.slice(this.taken, this.taken + more).arrayBuffer()
    this.taken += next.byteLength
    const held = new Uint8Array(rest.length + next.byteLength)
    held.set(rest)
    held.set(new Uint8Array(next), rest.length)
    this.held = held
    this.at = 0
    this.told(this.blob.size === 0 ? 1 : this.taken / this.blob.size)
  }
}
