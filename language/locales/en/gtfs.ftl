### What was found in a feed of bus timetables (GTFS). For those who make the feed.

gtfs-severity-ERROR = error
gtfs-severity-WARNING = warning
gtfs-severity-INFO = note

## Files
gtfs-i_o_error = The file cannot be opened ({ $found }).
gtfs-unsafe_archive = This file is not safe to take for a feed: { $found }
gtfs-invalid_input_files_in_subfolder = The files lie in a folder inside the zip. Please zip them without a folder.
gtfs-missing_required_file = A file that must be there is missing: { $file }
gtfs-missing_recommended_file = A file that should be there is missing: { $file }
gtfs-missing_calendar_and_calendar_date_files = One of calendar.txt and calendar_dates.txt must be there.
gtfs-unknown_file = The format knows no such file: { $file }
gtfs-empty_file = The file is empty.
gtfs-too_many_rows = Too many lines ({ $expected }).

## Text and columns
gtfs-invalid_character = There are letters that are not UTF-8 ({ $found }). Please save the file as UTF-8.
gtfs-csv_parsing_failed = The file cannot be read from here on. Please look at quotes and commas ({ $found }).
gtfs-empty_row = An empty line.
gtfs-invalid_row_length = There are { $found } fields; the heading has { $expected }.
gtfs-empty_column_name = Column { $found } has no name.
gtfs-duplicated_column = Two columns have the same name: { $field }
gtfs-unknown_column = The format knows no such column: { $field }
gtfs-missing_required_column = A column that must be there is missing: { $field }
gtfs-missing_recommended_column = A column that should be there is missing: { $field }
gtfs-missing_required_field = The value is missing: { $field }
gtfs-missing_recommended_field = A value should stand here: { $field }
gtfs-new_line_in_value = A line ends inside the value: '{ $found }'
gtfs-leading_or_trailing_whitespaces = There are blanks around the value: '{ $found }'
gtfs-non_ascii_or_non_printable_char = An id should have plain Latin letters and digits only: { $found }

## Values
gtfs-invalid_color = Not a colour: { $found } (such as 0052A4)
gtfs-invalid_currency = Not a currency code: { $found }
gtfs-invalid_date = Not a date: { $found } (such as 20240701)
gtfs-invalid_email = Not an e-mail address: { $found }
gtfs-invalid_float = Not a number: { $found }
gtfs-invalid_integer = Not a whole number: { $found }
gtfs-invalid_language_code = Not a language code: { $found } (such as ko)
gtfs-invalid_time = Not a time: { $found } (such as 08:05:00; after midnight 25:10:00)
gtfs-invalid_timezone = Not a time zone: { $found } (such as Asia/Seoul)
gtfs-invalid_url = Not an internet address: { $found }
gtfs-number_out_of_range = The number is out of range: { $found } ({ $expected })
gtfs-unexpected_enum_value = Not one of the values that are allowed: { $found }

## What does not agree
gtfs-duplicate_key = The same stands on line { $expected } already: { $found }
gtfs-foreign_key_violation = '{ $found }' does not stand in { $expected }.
gtfs-inconsistent_agency_timezone = The agencies have different time zones: { $found }, { $expected }
gtfs-missing_stop_name = The stop has no name: { $found }
gtfs-stop_without_location = The stop has no place: { $found }
gtfs-point_near_origin = The place is next to latitude 0, longitude 0: { $found }
gtfs-station_with_parent_station = A station cannot belong to another station: { $found }
gtfs-location_without_parent_station = Entrances and boarding areas must belong to a station: { $found }
gtfs-wrong_parent_location_type = It belongs to something it cannot belong to: { $found }
gtfs-stop_without_stop_time = No bus calls at this stop: { $found }
gtfs-route_both_short_and_long_name_missing = The route has neither a number nor a name: { $found }
gtfs-route_short_name_too_long = The route's number is too long: { $found }
gtfs-duplicate_route_name = The route has the same name as the one on line { $expected }: { $found }
gtfs-route_color_contrast = Text in { $found } is hard to read on the route's colour { $expected }.

## Times
gtfs-start_and_end_range_equal = Start and end are the same: { $found }
gtfs-start_and_end_range_out_of_order = The end ({ $found }) comes before the start ({ $expected }).
gtfs-expired_calendar = This service is over: { $found } (until { $expected })
gtfs-missing_feed_info_date = Start date and end date go together: { $field }
gtfs-feed_expiration_date7_days = The feed ends within a week, or has ended: { $found }
gtfs-feed_expiration_date30_days = The feed ends within a month: { $found }
gtfs-more_than_one_entity = This file has one line only.
gtfs-unused_trip = The trip has no stop times: { $found }
gtfs-unusable_trip = The trip has one stop only: { $found }
gtfs-missing_trip_edge = The first and the last stop must have times: { $found }
gtfs-stop_time_with_only_arrival_or_departure_time = Only one of arrival and departure is given: { $found }
gtfs-stop_time_timepoint_without_times = A timepoint without times.
gtfs-stop_time_with_arrival_before_previous_departure_time = It arrives ({ $found }) before it has left the stop before ({ $expected }).
gtfs-decreasing_or_equal_stop_time_distance = The distance does not grow from the stop before ({ $expected }): { $found }
gtfs-overlapping_frequency = The headways overlap with those before: { $found } (until { $expected })

## Packs
gtfs-fault-missing = There is no such feed of timetables: { $name }
gtfs-fault-broken = The feed of timetables has errors. { $notice }
gtfs-fault-no-service = No bus of the feed runs on this day: { $day }
gtfs-fault-no-stop = The feed has no stop at which a bus calls.
gtfs-fault-one-source = Write only one of network and feed.
gtfs-fault-day = Please write dates like 2026-03-02: { $day }
