import { words } from '../../shared/words'
import zh from './approval.zh-CN.json'

export const t = words('approval', zh)
