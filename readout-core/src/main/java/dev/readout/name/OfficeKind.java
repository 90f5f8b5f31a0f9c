package dev.readout.name;

/**
 * What kind of post somebody holds. The rank says how likely the news means its holder by the
 * family name alone.
 */
public enum OfficeKind {
  HEAD_OF_STATE(10),
  HEAD_OF_GOVERNMENT(10),
  VICE_PRESIDENT(7),
  DEPUTY_HEAD(5),
  FOREIGN_MINISTER(7),
  DEFENCE_MINISTER(6),
  FINANCE_MINISTER(5),
  INTERIOR_MINISTER(4),
  JUSTICE_MINISTER(4),
  HEALTH_MINISTER(3),
  ENERGY_MINISTER(3),
  TRADE_MINISTER(3),
  MINISTER(2),
  DEPUTY_MINISTER(1),
  AMBASSADOR(1),
  UN_AMBASSADOR(3),
  SPOKESPERSON(4),
  SECURITY_ADVISER(4),
  INTELLIGENCE_CHIEF(4),
  PRESIDENTIAL_AIDE(3),
  CHIEF_OF_STAFF(3),
  ENVOY(5),
  MILITARY_CHIEF(4),
  COMMANDER(4),
  LEADER(6),
  PARTY_LEADER(5),
  OPPOSITION_LEADER(5),
  REGIONAL_LEADER(2),
  MAYOR(2),
  SPEAKER(3),
  LEGISLATOR(2),
  JUDGE(1),
  CENTRAL_BANKER(5),
  UN_HEAD(8),
  ALLIANCE_HEAD(7),
  INTERNATIONAL_HEAD(5),
  RELIGIOUS_LEADER(6),
  PROSECUTOR(3),
  RAPPORTEUR(2),
  CANDIDATE(2),
  BUSINESS(6),
  OFFICE_HOLDER(1);

  private final int rank;

  OfficeKind(int rank) {
    this.rank = rank;
  }

  int rank() {
    return rank;
  }
}
