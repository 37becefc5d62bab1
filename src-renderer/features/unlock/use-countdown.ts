import { useEffect, useState } from 'react'

/** Seconds that are left, one less every second. `restart` begins a new wait. */
export function useCountdown(seconds: number): readonly [left: number, restart: (seconds: number) => void] {
  const [left, setLeft] = useState(seconds)
  const waiting = left > 0
  useEffect(() => {
    if (!waiting) return undefined
    const tick = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1_000)
    return () => clearInterval(tick)
  }, [waiting])
  return [left, setLeft]
}
