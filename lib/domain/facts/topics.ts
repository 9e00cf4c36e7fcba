import type { FactKey, IntakeSection } from './fact.ts';

/** A page of related questions within a long section. */
export type Topic = { readonly id: string; readonly facts: readonly FactKey[] };

/** The long sections, one topic a page, three to six questions each; a section that is not here is one page. */
export const TOPICS: Readonly<Partial<Record<IntakeSection, readonly Topic[]>>> = {
  listing: [
    { id: 'star-fit', facts: ['star_sector', 'business_type', 'listing_standard', 'expected_market_cap', 'industry_rank_top'] },
    { id: 'patent-tests', facts: ['invention_patents_applied_to_main_business', 'invention_patents_forming_main_revenue', 'invention_patents_core', 'intangible_assets_share_of_net_assets'] },
    { id: 'attribute-exceptions', facts: ['core_tech_state_recognised', 'national_sci_award_main_participant', 'national_major_project_lead', 'import_substitution_key_product', 'growth_indicator_waived_standard_5'] },
    { id: 'standard-5', facts: ['product_needs_state_approval', 'market_space_large', 'milestone_result_reached', 'technology_advantage_clear', 'core_product_phase2_approved_count'] },
    { id: 'space-and-models', facts: ['reusable_medium_large_rocket_first_orbit', 'launch_and_production_licences', 'large_model_product_released_and_scaled_count', 'data_security_and_ip_compliance', 'key_core_technology_or_other_special_case'] },
    { id: 'shares', facts: ['joint_stock_since', 'converted_at_book_value', 'share_capital_post_issue', 'public_offer_pct', 'public_float_pct'] },
    { id: 'audit-and-control', facts: ['audit_opinion_3y', 'internal_control_report', 'core_team_change_2y', 'controller_change_2y', 'criminal_or_major_violation_3y'] },
    { id: 'red-chip', facts: ['is_red_chip', 'leading_technology_strong_position', 'industry_downturn_growth_above_peers', 'exempt_from_growth_test'] },
    { id: 'votes', facts: ['has_weighted_voting_rights', 'wvr_votes_per_share_max', 'wvr_holder_share_pct', 'ordinary_votes_pct', 'wvr_adopted_before_ipo'] },
    { id: 'senior-investor', facts: ['investor_portfolio_star_listed_5y', 'investor_portfolio_major_exchange_listed_5y', 'investor_holding_months_before_filing', 'investor_stake_pct', 'investor_amount'] },
    { id: 'other-boards', facts: ['accumulated_loss_last_period', 'chinext_standard_1_or_2_2024', 'neeq_tier', 'neeq_quoted_since', 'roe'] },
    { id: 'offer', facts: ['shares_offered', 'offerees', 'shareholders_post_issue'] },
  ],
  specialist: [
    { id: 'more-figures', facts: ['revenue_last_12m', 'total_costs', 'main_business_revenue', 'total_liabilities', 'high_tech_product_revenue_share', 'rd_share_in_china'] },
    { id: 'ip-and-data', facts: ['foreign_patent_filings', 'patent_valid_and_undisputed', 'data_asset_value_report', 'data_ip_certificate', 'trade_secret_protected'] },
    { id: 'guarantees', facts: ['guarantee_amount', 'guaranteed_balance', 'already_policy_guaranteed', 'individual_loan_amount', 'has_trade_bills', 'rd_intensity_high'] },
    { id: 'loans', facts: ['loan_contract_with_bank', 'loan_repaid_on_schedule', 'loan_repaid_on', 'in_park_tech_sme_list', 'risk_pool_excellent_firm', 'sci_tech_library_or_recommended'] },
    { id: 'deal', facts: ['deal_type', 'loan_to_deal_price', 'acquisition_loan_tenor_months', 'key_field_technical_transformation'] },
    { id: 'equity-funds', facts: ['sector_in_annual_guide', 'vc_investor_committed', 'future_industry_fields', 'tax_collection_mode', 'equity_financing_3y', 'equity_financing_2y'] },
    { id: 'insured-product', facts: ['is_manufacturer', 'product_catalogues', 'qualification_passed', 'contract_amount', 'buyer_is_end_user'] },
    { id: 'insured-research', facts: ['rd_project_defined', 'pilot_scale_project', 'first_version_software_sales', 'city_first_version_award', 'sector_in_key_industries'] },
    { id: 'trials', facts: ['applicant_types', 'drug_categories', 'drug_trial_clearance', 'device_class', 'device_trial_filed'] },
    { id: 'medical-products', facts: ['post_market_or_iit_trial', 'ethics_approval', 'product_on_market_since', 'marketed_product_categories'] },
    { id: 'tech-sme', facts: ['evaluation_score', 'sci_staff_score', 'in_prohibited_restricted_sector', 'major_accident_or_dishonesty_2y'] },
    { id: 'research-standing', facts: ['science_award_rank_qualifies', 'provincial_rd_institute', 'led_standard_5y'] },
    { id: 'high-tech', facts: ['core_ip_owned', 'in_key_supported_field', 'innovation_score', 'major_accident_1y'] },
    { id: 'innovative-sme', facts: ['innovative_sme_score', 'innovative_sme_innovation_score', 'innovative_sme_growth_score', 'innovative_sme_specialisation_score', 'innovation_title_held', 'maker_in_china_top_500'] },
    { id: 'srdi', facts: ['niche_years', 'srdi_score', 'class1_ip_main_product', 'national_market_share', 'market_rank_top_three', 'development_score'] },
  ],
};

/** The topic that asks a fact; null where its section is one page. */
export function topicOf(section: IntakeSection, fact: FactKey): string | null {
  return TOPICS[section]?.find(({ facts }) => facts.includes(fact))?.id ?? null;
}

/** The facts of a section's page in the order they are asked; null where there is no such topic. */
export function factsOfTopic(section: IntakeSection, topic: string): readonly FactKey[] | null {
  return TOPICS[section]?.find(({ id }) => id === topic)?.facts ?? null;
}
