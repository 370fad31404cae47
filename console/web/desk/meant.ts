/** How the same home may be written elsewhere: floors below the tenth with a nought in front or without. */
export function meantBy(unit: string): string[] {
  const [, front, room] = /^(.*?)(\d{3,4})(?:室|号)?$/.exec(unit) ?? []
  if (front === undefined || room === undefined) return []
  if (room.length === 3) return [`${front}0${room}`]
  return room.startsWith('0') ? [front + room.slice(1)] : []
}
