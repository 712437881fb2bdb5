import { words } from '../../shared/words'
import zh from './verify.zh-CN.json'

export const t = words('verify', zh)
