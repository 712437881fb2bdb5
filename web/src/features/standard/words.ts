import { words } from '../../shared/words'
import zh from './standard.zh-CN.json'

export const t = words('standard', zh)
