import { words } from '../../shared/words'
import zh from './meeting.zh-CN.json'

export const t = words('meeting', zh)
