/** What those who give prizes are called, without an ending. */
export const GIVER =
  '(?:kommun|stad|region|landsting|län|förening|förbund|stiftelse|sällskap|nämnd|styrelse|klubb|akademi|tidning|bolag|företag|råd|krets|distrikt|skol|universitet|högskol|församling|stift|organisation|museum|muse|bibliotek|sparbank|bank|galan|jury|mässa|institut)';
