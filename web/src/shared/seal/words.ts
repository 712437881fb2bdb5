import { words } from '../words'
import zh from './seal.zh-CN.json'

export const t = words('seal', zh)
