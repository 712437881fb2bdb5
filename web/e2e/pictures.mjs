/** Takes the pictures of the README: the main story told once more, with a camera. `./mingdu pictures` brings the server. */
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url))
rmSync(folder, { recursive: true, force: true })
process.env.MINGDU_PICTURES = folder
await import('./main.story.mjs')
