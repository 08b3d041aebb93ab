/** "Blå Tråden", "Ledstången": more often an award's name than someone's. */
export const DEFINITE_NAME =
  /^(?!(?:Högskolan|Universitetet|Kommunen|Landstinget|Museet|Länsstyrelsen|Biblioteket|Föreningen) )(?!.*(?:akademi[en]n|förening(?:en)?|stiftelsen|förbundet|sällskapet|bolaget|nämnden|styrelsen|tidningen|bladet|nytt|klubben|rådet|kontoret|institutet|arna|erna)$).*\p{L}{3}(?:en|et|an|na|te)$/u;
