/** A second house beside the one under test, on data of its own, started as people start it. */
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveAt } from './browser.mjs'

const PATIENCE = 180_000

/** Without demo data, for the stories of this program. */
export function serveEmpty() {
  return serve(process.env.MINGDU_ROOT ?? fileURLToPath(new URL('../../..', import.meta.url)), ['--empty'])
}

/**
 * Starts it and turns this program to it.
 * @param {string} root of the project @param {string[]} options of `./mingdu run`
 */
export async function serve(root, options = []) {
  const data = mkdtempSync(join(tmpdir(), 'mingdu-house-'))
  const log = join(data, 'console.log')
  // No training run beside the stories: they need the cores.
  const child = spawn(join(root, 'mingdu'), ['run', ...options, '--data', data], {
    env: { ...process.env, MINGDU_TRAIN_AFTER: '86400' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out = createWriteStream(log)
  child.stdout.pipe(out)
  child.stderr.pipe(out)
  const running = join(data, 'running')
  const end = Date.now() + PATIENCE
  const address = () => (existsSync(running) ? (readFileSync(running, 'utf8').trim().split(' ')[1] ?? '') : '')
  while (address() === '') {
    if (child.exitCode !== null || Date.now() > end) {
      child.kill()
      throw new Error(`The house did not start:\n${readFileSync(log, 'utf8')}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  serveAt(address())
  return {
    data,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}
