import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the part of the memory in which objects are made as small as it is at the start of the process, for this thread and those begun
 * later: where each document is done with after some milliseconds a larger one is only filled, and makes no run quicker.
 */
export const keepNurserySmall = (): void => setFlagsFromString('--semi-space-growth-factor=1')
