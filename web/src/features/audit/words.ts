import { words } from '../../shared/words'
import zh from './audit.zh-CN.json'

export const t = words('audit', zh)
