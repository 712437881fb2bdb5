import { words } from '../../shared/words'
import zh from './initiation.zh-CN.json'

export const t = words('initiation', zh)
