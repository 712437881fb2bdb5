import { words } from '../../shared/words'
import zh from './desk.zh-CN.json'

export const t = words('desk', zh)
