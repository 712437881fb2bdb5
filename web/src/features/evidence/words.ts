import { words } from '../../shared/words'
import zh from './evidence.zh-CN.json'

export const t = words('evidence', zh)
