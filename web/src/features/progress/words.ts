import { words } from '../../shared/words'
import zh from './progress.zh-CN.json'

export const t = words('progress', zh)
