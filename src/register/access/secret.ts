import { hash, randomBytes } from 'node:crypto'

const BYTES = 32

/** 256 random bits as text, with what they are for in front, so that scanners know one that got out. */
export const newSecret = (prefix: string): string => `${prefix}${randomBytes(BYTES).toString('base64url')}`

/** What is kept of a secret. It has so many bits that no salt or slow hash is needed. */
export const hashSecret = (secret: string): string => hash('sha256', secret)
